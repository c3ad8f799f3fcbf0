import type {Element} from 'hast'
import {firstBaseline} from './caption.ts'
import {drawLines} from './line.ts'
import {s} from './svg.ts'
import {label, lineHeight} from './text.ts'
import {timeTicks} from './time-tick.ts'

/** Where the axis stands; the texts of its ticks are to its left. */
export const verticalAxisX = 40

/**
 * Draws a time axis that runs down the page.
 *
 * @param scale milliseconds → CSS pixels
 * @returns `<g class="axis">` with the axis line and one `<g>` a tick, in order of time
 */
export function drawVerticalAxis(
  {startMs, endMs}: {readonly startMs: number; readonly endMs: number},
  scale: (ms: number) => number,
  sizePx: number,
): Element {
  const [y1, y2] = [scale(startMs), scale(endMs)]
  const x = verticalAxisX
  // Room for a day, its month and its year below each other.
  const leastPx = 3 * lineHeight(sizePx) + 4
  const ticks = timeTicks(startMs, endMs, {pxPerMs: (y2 - y1) / (endMs - startMs), leastPx})
  return s('g', {className: 'axis'}, [
    drawLines('line-grey', [{x1: x, x2: x, y1, y2}]),
    ...ticks.map(({at, lines}) => {
      const y = scale(at.getTime())
      const baseline = y - lineHeight(sizePx) / 2 + firstBaseline(sizePx)
      const words = lines.flatMap((text) => text.split(' '))
      const texts = words.map((text, i) => ({text, y: baseline + i * lineHeight(sizePx)}))
      return s('g', {}, [
        drawLines('line-grey', [{x1: x - 5, x2: x, y1: y, y2: y}]),
        ...texts.map((line) => label({...line, x: x - 9, sizePx, anchor: 'end', tone: 'ink-2'})),
      ])
    }),
  ])
}
