import type {Element} from 'hast'
import {dotsPattern, hatchPattern, type Tone} from './pattern.ts'
import {s, type Attributes} from './svg.ts'

/** How an area is filled; with its tone, one of many that stay apart in greyscale. */
export type Paint = {
  readonly pattern: 'solid' | 'hatch' | 'outline' | 'dots' | 'soft'
  readonly tone: Tone
}

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Makes the `<defs>` that painted boxes of a chart refer to, each pattern once; none if none is needed. */
export function paintDefs(chartId: string, paints: readonly Paint[]): Element[] {
  const patterns = new Map<string, Element>() // e.g. "s2-wide-hatch-ink"
  for (const paint of paints) {
    const id = patternId(chartId, paint)
    if (paint.pattern === 'hatch') patterns.set(id, hatchPattern(id, paint.tone))
    if (paint.pattern === 'dots') patterns.set(id, dotsPattern(id, paint.tone))
  }
  return patterns.size === 0 ? [] : [s('defs', {}, [...patterns.values()])]
}

/**
 * Draws a painted box; all but the solid have an outline, which lies within the box.
 *
 * @param chartId the id given to `paintDefs`
 * @param title   shown by browsers when the box is pointed at
 */
export function drawPaint(chartId: string, paint: Paint, box: Box, title?: string): Element {
  const children = title === undefined ? [] : [s('title', {}, [title])]
  if (paint.pattern === 'solid') {
    return s('rect', {className: `fill-${paint.tone}`, ...box}, children)
  }
  // A box too small for an outline is all outline.
  const strokeWidth = Math.min(paint.pattern === 'outline' ? 1.5 : 1, box.width / 2, box.height / 2)
  const outline: Attributes = {
    x: box.x + strokeWidth / 2,
    y: box.y + strokeWidth / 2,
    width: box.width - strokeWidth,
    height: box.height - strokeWidth,
    strokeWidth,
  }
  return s('rect', {...filling(chartId, paint), ...outline}, children)
}

function filling(chartId: string, paint: Paint): Attributes {
  const line = `line-${paint.tone}`
  if (paint.pattern === 'outline') return {className: `fill-sheet ${line}`}
  if (paint.pattern !== 'soft') return {className: line, fill: `url(#${patternId(chartId, paint)})`}
  // The sheet of styles has one tint, of the accent; other tones are thinned.
  if (paint.tone === 'accent') return {className: `fill-soft ${line}`}
  return {className: `fill-${paint.tone} ${line}`, fillOpacity: 0.18}
}

function patternId(chartId: string, {pattern, tone}: Paint): string {
  return `${chartId}-${pattern}-${tone}`
}
