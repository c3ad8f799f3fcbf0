import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {VFileMessage} from 'vfile-message'
import {parse as parseYaml, YAMLParseError} from 'yaml'
import type {z} from 'zod'
import type {Problem} from '../errors.ts'
import {checkShape, missing, readText} from '../json.ts'
import type {Read} from '../json.ts'
import type {Heading} from './book.ts'
import {parseChapter, splitHeading} from './markdown.ts'

/** An `.mdx` file: its front matter, its prose, and what stands in it. */
export type Story<F> = {
  readonly front: F
  readonly tree: Root
  readonly headings: readonly Heading[]
  readonly figures: readonly {readonly id: string; readonly line: number}[]
}

/** Reads an `.mdx` file of prose whose front matter has the form `schema`. */
export function readStory<F>(root: string, file: string, schema: z.ZodType<F>): Read<Story<F>> {
  const text = readText(root, file)
  if (text === undefined) return missing(file)
  try {
    const tree = parseChapter(text)
    const first = tree.children[0]
    const yaml: unknown = parseYaml(first?.type === 'yaml' ? first.value : '')
    const front = checkShape(yaml, file, schema)
    if (front.value === undefined) return {value: undefined, problems: front.problems}
    const story = {front: front.value, tree, headings: headingsOf(tree), figures: figuresOf(tree)}
    return {value: story, problems: []}
  } catch (error) {
    return {value: undefined, problems: [syntaxProblem(error, file)]}
  }
}

/** @throws the error itself when it is not about the author's text */
function syntaxProblem(error: unknown, file: string): Problem {
  if (error instanceof VFileMessage)
    return {code: 'J001', file, line: error.line, column: error.column, message: error.reason}
  if (error instanceof YAMLParseError)
    return {
      code: 'J001',
      file,
      line: (error.linePos?.[0].line ?? 0) + 1,
      column: error.linePos?.[0].col,
      message: `front matter is not valid YAML: ${error.code}`,
    }
  throw error
}

function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = []
  visit(tree, 'heading', (node) => {
    const {title, id} = splitHeading(toString(node))
    headings.push({title, id, depth: node.depth, line: node.position?.start.line ?? 1})
  })
  return headings
}

function figuresOf(tree: Root): Story<unknown>['figures'] {
  const figures: {id: string; line: number}[] = []
  visit(tree, 'mdxJsxFlowElement', (node) => {
    const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')
    if (node.name !== 'Figure') return
    figures.push({
      id: typeof id?.value === 'string' ? id.value : '',
      line: node.position?.start.line ?? 1,
    })
  })
  return figures
}
