import {readFileSync} from 'node:fs'
import {parse, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {Node, ParseError} from 'jsonc-parser'
import type {z} from 'zod'
import type {Problem} from './errors.ts'

/** What reading a content file gives: its value, or `undefined` and the problems that kept it from having one. */
export type Read<T> = {readonly value: T | undefined; readonly problems: readonly Problem[]}

/**
 * Reads a content file and checks it against its schema.
 *
 * @param root   the project's root
 * @param file   path from the root, with forward slashes; problems name it
 * @param schema strict zod schema
 */
export function readJson<T>(root: string, file: string, schema: z.ZodType<T>): Read<T> {
  const text = readText(root, file)
  return text === undefined ? missing<T>(file) : parseJson(text, file, schema)
}

/** Text of a file, or `undefined` when there is none. */
export function readText(root: string, file: string): string | undefined {
  try {
    return readFileSync(`${root}/${file}`, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export function missing<T>(file: string): Read<T> {
  return {value: undefined, problems: [{code: 'J004', file, message: `file missing: ${file}`}]}
}

/** Parses a JSON text and checks it against a schema; every fault becomes a problem. */
export function parseJson<T>(text: string, file: string, schema: z.ZodType<T>): Read<T> {
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, {disallowComments: true})
  if (errors.length > 0)
    return {value: undefined, problems: errors.map((error) => brokenJson(error, text, file))}
  const repeated = repeatedKeys(parseTree(text))
  if (repeated.length > 0)
    return {value: undefined, problems: repeated.map((key) => keyProblem(key, text, file))}
  return checkShape(value, file, schema)
}

/** Checks a parsed value against a schema; every issue becomes a problem with its JSON pointer. */
export function checkShape<T>(value: unknown, file: string, schema: z.ZodType<T>): Read<T> {
  const result = schema.safeParse(value)
  if (result.success) return {value: result.data, problems: []}
  const problems = result.error.issues.flatMap((issue) => shapeProblems(issue, file))
  return {value: undefined, problems}
}

/** A path inside a JSON value as a pointer (RFC 6901): `['claims', 3]` → `/claims/3`. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function brokenJson({error, offset}: ParseError, text: string, file: string): Problem {
  const message = `not valid JSON: ${printParseErrorCode(error)}`
  return {code: 'J001', file, ...placeAt(offset, text), message}
}

type RepeatedKey = {readonly key: string; readonly offset: number; readonly pointer: string}

/** Keys that an earlier one of the same object repeats; JSON would keep the last and drop the rest. */
function repeatedKeys(node: Node | undefined, pointer = ''): RepeatedKey[] {
  if (node?.type === 'array')
    return (node.children ?? []).flatMap((item, i) => repeatedKeys(item, `${pointer}/${i}`))
  if (node?.type !== 'object') return []
  const seen = new Set<string>()
  return (node.children ?? []).flatMap(({children: [name, value] = []}) => {
    const key = String(name?.value)
    const here = `${pointer}${pointerOf([key])}`
    const isRepeated = seen.has(key)
    seen.add(key)
    const inside = repeatedKeys(value, here)
    return isRepeated ? [{key, offset: name?.offset ?? 0, pointer: here}, ...inside] : inside
  })
}

function keyProblem({key, offset, pointer}: RepeatedKey, text: string, file: string): Problem {
  const message = `field stands twice: ${key}`
  const hint = `the first is at ${pointer}`
  return {code: 'J005', file, ...placeAt(offset, text), message, hint}
}

/** Line and column of a character, both from 1. */
function placeAt(offset: number, text: string): {readonly line: number; readonly column: number} {
  const before = text.slice(0, offset).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}

function shapeProblems(issue: z.core.$ZodIssue, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'J002',
      file,
      pointer: pointerOf([...issue.path, key]),
      message: `unknown field: ${key}`,
      hint: 'fields are listed in content/schema',
    }))
  const message = issue.message.charAt(0).toLowerCase() + issue.message.slice(1)
  return [{code: 'J003', file, pointer: pointerOf(issue.path), message}]
}
