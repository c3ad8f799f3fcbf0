import {fillIn} from '../fill-in.ts'
import type {Outcome} from './outcome.ts'

/** Words of the sum, from the page. */
export type SumWords = {
  readonly opened: string
  readonly sum: string
  readonly enough: string
  readonly lacking: string
}

/** A try that has ended. What only the eye can tell is in neither number. */
export type Tried = {readonly isForReading: boolean; readonly outcome: Outcome['outcome']}

export function sumUp(tried: readonly Tried[], {opened, sum, enough, lacking}: SumWords): string {
  const told = tried.filter(({outcome}) => outcome !== 'look')
  const working = told.filter(({outcome}) => outcome === 'works')
  const isLacking = told.some(({isForReading, outcome}) => isForReading && outcome === 'fails')
  const numbers = fillIn(sum, {works: working.length, tried: told.length})
  return `${opened} ${numbers} ${isLacking ? lacking : enough}`
}
