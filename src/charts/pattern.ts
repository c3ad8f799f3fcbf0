import type {Element} from 'hast'
import {s} from './svg.ts'

/** The four colours a mark may have; each is the tail of a class, as in `fill-accent`, `line-accent`. */
export type Tone = 'accent' | 'contrast' | 'ink' | 'grey'

/**
 * Makes a diagonal hatch on the sheet colour, for a chart's `<defs>`; marks use it as `fill: url(#id)`.
 *
 * @param id unique in the page: start it with the figure's id, as in `bodies-wide-hatch-accent`
 */
export function hatchPattern(id: string, tone: Tone): Element {
  const side = 5
  // The two corner strokes carry the diagonal over the tile's edge.
  const d = `M0,${side}L${side},0M-1,1L1,-1M${side - 1},${side + 1}L${side + 1},${side - 1}`
  const lines = s('path', {className: `line-${tone}`, d, fill: 'none', strokeWidth: 1.4})
  return tile(id, side, [lines])
}

/**
 * Makes staggered dots on the sheet colour, for a chart's `<defs>`; marks use it as `fill: url(#id)`.
 *
 * @param id unique in the page: start it with the figure's id, as in `bodies-wide-dots-ink`
 */
export function dotsPattern(id: string, tone: Tone): Element {
  const side = 6
  const centres = [side / 4, (side * 3) / 4]
  const dots = centres.map((c) => s('circle', {className: `fill-${tone}`, cx: c, cy: c, r: 1.1}))
  return tile(id, side, dots)
}

function tile(id: string, side: number, marks: readonly Element[]): Element {
  const sheet = s('rect', {className: 'fill-sheet', width: side, height: side})
  return s('pattern', {id, width: side, height: side, patternUnits: 'userSpaceOnUse'}, [
    sheet,
    ...marks,
  ])
}
