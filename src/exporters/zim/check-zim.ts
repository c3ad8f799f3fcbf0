import {runProgram} from '../run-program.ts'
import type {Validation} from '../product.ts'

const mostLines = 12

/**
 * Has zimcheck look at a ZIM file: its structure, metadata, main page, and every link between its pages.
 *
 * @param program path of zimcheck
 */
export async function checkZim(program: string, path: string): Promise<Validation> {
  const {output: version} = await runProgram(program, ['--version'])
  const {exitCode, output} = await runProgram(program, ['--all', path])
  return {
    validator: `zimcheck ${/zim-tools (\S+)/.exec(version)?.[1] ?? ''}`.trim(),
    ...readZimcheck(output, exitCode),
  }
}

/**
 * Reads what zimcheck printed; its faults stand between the first `[ERROR]` and the overall status.
 *
 * @returns e.g. `{result: 'Pass', passed: true}`
 */
export function readZimcheck(
  output: string,
  exitCode: number,
): {readonly result: string; readonly passed: boolean} {
  const status = /Overall Test Status: (\w+)/.exec(output)?.[1] ?? `ended with code ${exitCode}`
  if (status === 'Pass' && exitCode === 0) return {result: status, passed: true}
  const lines = output.split('\n').map((line) => line.trim())
  const faults = lines.slice(lines.findIndex(isFault)).filter(isTelling)
  const more = faults.length - mostLines
  const told = more > 0 ? [...faults.slice(0, mostLines), `and ${more} lines more`] : faults
  return {result: `${status}: ${told.join(' ')}`, passed: false}
}

function isFault(line: string): boolean {
  return /^\[(?:ERROR|WARNING)\]/.test(line)
}

function isTelling(line: string): boolean {
  return line !== '' && !line.startsWith('[INFO]')
}
