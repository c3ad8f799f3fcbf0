import type {Element} from 'hast'
import {linkHorizontal} from 'd3'
import type {Tone} from './pattern.ts'
import {pathData, s} from './svg.ts'

/** How a kind of line looks: told apart by stroke and end, not by colour alone. */
export type TieLook = {
  readonly stroke: 'solid' | 'dashed' | 'dotted'
  readonly tone: Tone
  /** `arrow`: towards; `bar`: against. */
  readonly end: 'arrow' | 'bar' | 'none'
}

export type Point = readonly [x: number, y: number]

/** Direction in which a line reaches its end: 1 to the right, -1 to the left. */
export type Direction = 1 | -1

const strokePx = 1.5

const dashes = {solid: undefined, dashed: '7 4', dotted: '1.5 3.5'} as const

/** Between a bar and the node that the line is held back from. */
export const barGapPx = 9

/** How far before its end each line stops: within its head, or at the bar that holds it back. */
const shortBy = {arrow: 8, bar: barGapPx, none: 0} as const

/** Half the height of a bar. */
const barReachPx = 6

/** Draws a line that runs across, leaving and reaching its ends level. */
export function drawTie(look: TieLook, from: Point, to: Point): Element[] {
  const direction = to[0] > from[0] ? 1 : -1
  const target: Point = [to[0] - direction * shortBy[look.end], to[1]]
  const d = linkHorizontal<{source: Point; target: Point}, Point>()
    .source(({source}) => source)
    .target((link) => link.target)
    .x(([x]) => x)
    .y(([, y]) => y)({source: from, target})
  return [drawStroke(look, pathData('path', d)), ...drawEnd(look, to, direction)]
}

/** Draws a line between two points on one side, around what stands between, `bulgePx` out to `side`. */
export function drawTieAround(
  look: TieLook,
  from: Point,
  to: Point,
  {side, bulgePx}: {readonly side: Direction; readonly bulgePx: number},
): Element[] {
  const end: Point = [to[0] + side * shortBy[look.end], to[1]]
  const out = side * bulgePx
  const d = `M${from.join(',')}C${from[0] + out},${from[1]},${end[0] + out},${end[1]},${end.join(',')}`
  return [drawStroke(look, pathData('path', d)), ...drawEnd(look, to, side === 1 ? -1 : 1)]
}

function drawStroke({stroke, tone}: TieLook, d: string): Element {
  return s('path', {
    className: `line-${tone}`,
    d,
    fill: 'none',
    strokeWidth: strokePx,
    strokeDashArray: dashes[stroke],
  })
}

function drawEnd({tone, end}: TieLook, [x, y]: Point, direction: Direction): Element[] {
  if (end === 'none') return []
  if (end === 'bar') {
    const barX = x - direction * barGapPx
    const d = pathData('path', `M${barX},${y - barReachPx}V${y + barReachPx}`)
    return [s('path', {className: `line-${tone}`, d, strokeWidth: 2.5})]
  }
  const back = x - direction * (shortBy.arrow + 1)
  const d = pathData('path', `M${back},${y - 4.5}L${x},${y}L${back},${y + 4.5}Z`)
  return [s('path', {className: `fill-${tone}`, d})]
}
