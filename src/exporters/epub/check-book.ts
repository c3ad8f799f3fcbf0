import {existsSync, realpathSync} from 'node:fs'
import type {FindProgram} from '../find-program.ts'
import type {Validation} from '../product.ts'
import {runProgram} from '../run-program.ts'

/** A program with the words that come before its own. */
export type Command = readonly [program: string, ...words: readonly string[]]

const mostLines = 12
// A run of some seconds gains nothing from Java's second compiler: it takes half the time without.
const quick = '-XX:TieredStopAtLevel=1'

/**
 * Finds EPUBCheck. Debian's `epubcheck` is the Java archive itself, which not every system starts by its name.
 *
 * @param jar where Debian's package puts it
 */
export function findEpubcheck(
  find: FindProgram,
  jar = '/usr/share/java/epubcheck.jar',
): Command | undefined {
  const java = find('java')
  const found = find('epubcheck')
  const path = found === undefined ? jar : realpathSync(found)
  if (!path.endsWith('.jar')) return [path]
  return java === undefined || !existsSync(path) ? undefined : [java, quick, '-jar', path]
}

/** Has EPUBCheck look at one book. */
export async function checkBook([program, ...words]: Command, path: string): Promise<Validation> {
  const {output: version} = await runProgram(program, [...words, '--version'])
  const {exitCode, output} = await runProgram(program, [...words, path])
  return {
    validator: /EPUBCheck v?\S+/.exec(version)?.[0].replace(' v', ' ') ?? 'EPUBCheck',
    ...readEpubcheck(output, exitCode),
  }
}

/**
 * Reads what EPUBCheck printed. A warning is a fault too.
 *
 * `Messages: 0 fatals / 0 errors / 0 warnings / 0 infos` → `{result: '0 errors, 0 warnings', passed: true}`
 */
export function readEpubcheck(
  output: string,
  exitCode: number,
): {readonly result: string; readonly passed: boolean} {
  const counts = /(\d+) fatals? \/ (\d+) errors? \/ (\d+) warnings?/.exec(output)
  if (counts === null) return crashed(exitCode, output)
  const [fatals, errors, warnings] = counts.slice(1).map(Number)
  const sums = `${(fatals ?? 0) + (errors ?? 0)} errors, ${warnings} warnings`
  const faults = output.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)\(/.test(line))
  if (exitCode === 0 && faults.length === 0) return {result: sums, passed: true}
  if (faults.length === 0) return crashed(exitCode, output)
  const more = faults.length - mostLines
  const told = more > 0 ? [...faults.slice(0, mostLines), `and ${more} more`] : faults
  return {result: [sums, ...told].join('; '), passed: false}
}

/** It counts no errors in a book that it could not read. */
function crashed(exitCode: number, output: string): {result: string; passed: false} {
  return {result: `ended with code ${exitCode}: ${output.trim()}`, passed: false}
}
