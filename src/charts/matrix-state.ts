import type {Matrix, MatrixCell, MatrixState} from './matrix.ts'
import {SpecError} from '../spec-error.ts'

/**
 * Finds the state of a cell.
 *
 * @throws {SpecError} `unknown state: namd`
 */
export function stateOf({states}: Matrix, {state: id}: MatrixCell): MatrixState {
  const state = states.find((candidate) => candidate.id === id)
  if (state === undefined) throw new SpecError(`unknown state: ${id}`)
  return state
}

/** The words beside a cell's symbol. */
export function wordsOf(spec: Matrix, cell: MatrixCell): string {
  return cell.text ?? stateOf(spec, cell).word
}

/** Words of a state that says "no" or "nothing" step back, so that the others stand out. */
export function toneOf({symbol}: MatrixState): 'ink' | 'ink-2' {
  return symbol === 'outline' || symbol === 'dash' ? 'ink-2' : 'ink'
}
