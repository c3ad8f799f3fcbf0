import type {Element} from 'hast'
import {s} from './svg.ts'

const headPx = 7

/** Draws a connector through corners, with an arrow head at its end. */
export function drawArrow(points: readonly (readonly [number, number])[]): Element {
  const [end, before] = [points.at(-1), points.at(-2)]
  if (end === undefined || before === undefined)
    throw new RangeError(`arrow needs at least 2 points, got ${points.length}`)
  const isDown = end[0] === before[0]
  const [x, y] = end
  const head = isDown
    ? `M${x - 4},${y - headPx}H${x + 4}L${x},${y}Z`
    : `M${x - headPx},${y - 4}V${y + 4}L${x},${y}Z`
  // The line ends within the head, so that its end does not blunt the tip.
  const neck = isDown ? ([x, y - headPx + 1] as const) : ([x - headPx + 1, y] as const)
  const line = [...points.slice(0, -1), neck].map((point) => point.join(',')).join('L')
  return s('g', {className: 'arrow'}, [
    s('path', {className: 'line-grey', d: `M${line}`, fill: 'none', strokeWidth: 1.25}),
    s('path', {className: 'fill-grey', d: head}),
  ])
}
