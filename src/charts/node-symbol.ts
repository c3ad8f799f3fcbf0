import {symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTriangle} from 'd3'
import type {Element} from 'hast'
import {pathData, s} from './svg.ts'

/** The shapes that tell groups of nodes apart, in the order of groups, with areas of equal weight. */
const shapes = [
  {type: symbolCircle, areaPx: 84},
  {type: symbolSquare2, areaPx: 84},
  {type: symbolDiamond2, areaPx: 72},
  {type: symbolTriangle, areaPx: 58},
]

/** Side of the square that every shape fits in, in CSS pixels. */
export const nodeSymbolPx = 12

/**
 * Draws the shape of a group around `x`, `y`.
 *
 * @param group which group, from 0
 * @throws {RangeError} `no shape for group 4`
 */
export function drawNodeSymbol(group: number, x: number, y: number): Element {
  const shape = shapes[group]
  if (shape === undefined) throw new RangeError(`no shape for group ${group}`)
  const d = pathData('path', symbol(shape.type, shape.areaPx)())
  return s('path', {className: 'node fill-ink', d, transform: `translate(${round(x)},${round(y)})`})
}

function round(px: number): number {
  return Math.round(px * 2) / 2
}
