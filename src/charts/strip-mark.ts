import type {Element} from 'hast'
import {drawPaint, type Box, type Paint} from './paint.ts'
import type {StripState} from './strip.ts'
import {s} from './svg.ts'

/** Draws one mark of a strip into a box whose bottom is the base line. */
export function drawMark(chartId: string, state: StripState, box: Box, title?: string): Element {
  if (state.pattern !== 'dot') return drawPaint(chartId, paintOf(state), box, title)
  const {x, y, width, height} = box
  const middle = x + width / 2
  // Dots may be a little wider than bars: a stalk leaves room on both sides.
  const r = Math.min(width / 2 + 0.4, 3.5)
  const {tone} = state
  const stalk = {x1: middle, x2: middle, y1: y + r, y2: Math.max(y + height, y + r)}
  return s('g', {}, [
    ...(title === undefined ? [] : [s('title', {}, [title])]),
    s('line', {className: `line-${tone}`, ...stalk, strokeWidth: 1.5}),
    s('circle', {className: `fill-${tone}`, cx: middle, cy: y + r, r}),
  ])
}

/** The paint of a state's bars; a stalk needs no pattern. */
export function paintOf({pattern, tone}: StripState): Paint {
  return {pattern: pattern === 'dot' ? 'solid' : pattern, tone}
}
