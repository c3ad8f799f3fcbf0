import type {Element} from 'hast'
import {drawSymbol} from './state-symbol.ts'
import {s} from './svg.ts'
import type {ClaimBoard, Verdict} from './claim-board.ts'
import {SpecError} from '../spec-error.ts'

/** Side of a verdict's symbol in CSS pixels. */
export const signPx = 13

/** Sheet around a symbol that lies on a line. */
const clearPx = 4

/** A verdict with its place on the scale, 0 the best supported. */
export type PlacedVerdict = Verdict & {readonly place: number}

/**
 * Finds a verdict and its place.
 *
 * @throws {SpecError} `unknown verdict: partial`
 */
export function verdictById({verdicts}: ClaimBoard, id: string): PlacedVerdict {
  const place = verdicts.findIndex((verdict) => verdict.id === id)
  const verdict = verdicts[place]
  if (verdict === undefined) throw new SpecError(`unknown verdict: ${id}`)
  return {...verdict, place}
}

/** Draws a verdict's symbol centred on a point of a line, which it interrupts. */
export function drawSign({symbol, word}: Verdict, x: number, y: number): Element {
  const side = signPx + 2 * clearPx
  const backing = {x: x - side / 2, y: y - side / 2, width: side, height: side}
  const square = {x: x - signPx / 2, y: y - signPx / 2, side: signPx}
  return s('g', {className: 'verdict'}, [
    s('rect', {className: 'fill-sheet', ...backing}),
    drawSymbol(symbol, square, word),
  ])
}
