import type {Element} from 'hast'
import {drawLines} from './line.ts'

/** Stroke of every branch. */
const branchPx = 1.25

/**
 * Draws branches from a parent to its children, with square corners: a stem, a spine halfway, and a twig
 * to each child.
 *
 * @param from the parent's right, at its line
 * @param to   the children's left, at their lines
 */
export function drawBranches(
  from: {readonly x: number; readonly y: number},
  to: readonly {readonly x: number; readonly y: number}[],
): Element {
  const spine = (from.x + Math.min(...to.map(({x}) => x))) / 2
  const ys = [from.y, ...to.map(({y}) => y)]
  return drawLines(
    'line-grey',
    [
      {x1: from.x, x2: spine, y1: from.y, y2: from.y},
      {x1: spine, x2: spine, y1: Math.min(...ys), y2: Math.max(...ys)},
      ...to.map(({x, y}) => ({x1: spine, x2: x, y1: y, y2: y})),
    ],
    branchPx,
  )
}
