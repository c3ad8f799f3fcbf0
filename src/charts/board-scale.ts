import type {Element} from 'hast'
import {drawSymbol} from './state-symbol.ts'
import {s} from './svg.ts'
import type {Line} from './line.ts'
import type {BoardRow, ClaimBoard, Verdict} from './claim-board.ts'
import {SpecError} from '../spec-error.ts'

/** Side of a verdict's symbol in CSS pixels. */
export const signPx = 13

/** Between a symbol and the line it stands on. */
const clearPx = 4

/** A verdict with its place on the scale, 0 the best supported. */
type PlacedVerdict = Verdict & {readonly place: number}

/**
 * Finds the verdict of a row, and its place.
 *
 * @throws {SpecError} `unknown verdict: partial, in claim board row "Scores affect work"`
 */
export function verdictOf(
  {verdicts}: Pick<ClaimBoard, 'verdicts'>,
  {verdict: id, claim}: Pick<BoardRow, 'verdict' | 'claim'>,
): PlacedVerdict {
  const place = verdicts.findIndex((verdict) => verdict.id === id)
  const verdict = verdicts[place]
  if (verdict === undefined)
    throw new SpecError(`unknown verdict: ${id}, in claim board row "${claim}"`)
  return {...verdict, place}
}

/** Draws a verdict's symbol with its middle at `x`, `y`. */
export function drawSign({symbol, word}: Verdict, x: number, y: number): Element {
  const square = {x: -signPx / 2, y: -signPx / 2, side: signPx}
  return s('g', {className: 'verdict', transform: `translate(${x},${y})`}, [
    drawSymbol(symbol, square, word),
  ])
}

/** The line of a verdict's column from its first sign down, with room left around every sign. */
export function columnLine(x: number, signYs: readonly number[], bottom: number): Line[] {
  const clear = signPx / 2 + clearPx
  return signYs.map((y, i) => {
    const next = signYs[i + 1]
    return {x1: x, x2: x, y1: y + clear, y2: next === undefined ? bottom : next - clear}
  })
}
