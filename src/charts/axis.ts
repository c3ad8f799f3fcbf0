import type {Element} from 'hast'
import {drawLines} from './line.ts'
import {s} from './svg.ts'
import {label, lineHeight, textWidth} from './text.ts'

/** What an axis needs of a d3 scale. */
type AxisScale<Value> = {
  (value: Value): number
  ticks(count: number): Value[]
  domain(): Value[]
}

type AxisOptions<Value> = {
  /** CSS pixels from the top. */
  readonly y: number
  readonly sizePx: number
  /** The values to mark, or a hint how many, as in d3-scale (default 6). */
  readonly ticks?: number | readonly Value[]
  /** The lines below a tick; none leaves the tick bare. */
  readonly text: (value: Value) => readonly string[]
  /** `middle` (default) for values; `start` for stretches of time, which begin at their tick. */
  readonly anchor?: 'start' | 'middle'
  /** The texts stay between these, in CSS pixels. */
  readonly minX: number
  readonly maxX: number
}

const tickPx = 5

/**
 * Draws a bottom axis. Texts that would meet are thinned: every second is kept, or every third.
 *
 * @param scale   data units → CSS pixels
 * @param options see {@link AxisOptions}
 * @returns `<g class="axis">` with the axis line and one `<g>` a tick, in domain order
 * @throws {RangeError} `axis needs a finite domain: NaN,2019`
 */
export function drawAxis<Value>(scale: AxisScale<Value>, options: AxisOptions<Value>): Element {
  const {y, ticks = 6, anchor = 'middle'} = options
  const domain = scale.domain()
  if (!domain.every((value) => Number.isFinite(Number(value))))
    throw new RangeError(`axis needs a finite domain: ${domain.map(Number).join(',')}`)
  const values = typeof ticks === 'number' ? scale.ticks(ticks) : ticks
  const [x1 = 0, x2 = 0] = domain.map(scale)
  const texts = thinned(values.map((value) => textAt(scale(value), value, options)))
  return s('g', {className: 'axis'}, [
    drawLines('line-grey', [{x1, x2, y1: y, y2: y}]),
    ...values.map((value, i) => {
      const {x = 0, lines = []} = texts[i] ?? {}
      const at = {x1: scale(value), x2: scale(value)}
      const tick = drawLines('line-grey', [{...at, y1: y, y2: y + tickLength(options)}])
      const words = lines.map((text, row) =>
        label({
          ...options,
          text,
          x,
          y: y + tickPx + options.sizePx + row * lineHeight(options.sizePx),
          anchor,
          tone: 'ink-2',
        }),
      )
      return s('g', {}, [tick, ...words])
    }),
  ])
}

/** Height of an axis below its line, in CSS pixels. */
export function axisHeight(sizePx: number, lineCount = 1): number {
  return tickPx + sizePx + (lineCount - 1) * lineHeight(sizePx) + Math.ceil(sizePx * 0.25)
}

type AxisText = {
  readonly x: number
  readonly lines: readonly string[]
  /** Where each line begins and ends. */
  readonly spans: readonly {readonly left: number; readonly right: number}[]
}

// Beside a text that begins at its tick, the tick is drawn as long as the first line.
function tickLength<Value>({anchor, sizePx}: AxisOptions<Value>): number {
  return anchor === 'start' ? tickPx + sizePx : tickPx
}

function textAt<Value>(at: number, value: Value, options: AxisOptions<Value>): AxisText {
  const lines = options.text(value)
  const widths = lines.map((text) => textWidth(text, options))
  const widthPx = Math.max(0, ...widths)
  if (options.anchor === 'start') {
    const left = at + 4
    const isClipped = left + widthPx > options.maxX
    const spans = widths.map((width) => ({left, right: left + width}))
    return {x: left, lines: isClipped ? [] : lines, spans}
  }
  const x = Math.min(Math.max(at, options.minX + widthPx / 2), options.maxX - widthPx / 2)
  return {x, lines, spans: widths.map((width) => ({left: x - width / 2, right: x + width / 2}))}
}

function thinned(texts: readonly AxisText[]): AxisText[] {
  const shown = texts.filter(({lines}) => lines.length > 0)
  const steps = shown.map((_, i) => i + 1)
  const step = steps.find((every) => doNotMeet(shown.filter((_, i) => i % every === 0))) ?? 1
  const kept = new Set(shown.filter((_, i) => i % step === 0))
  return texts.map((text) => (kept.has(text) ? text : {...text, lines: []}))
}

/** First lines are compared with first lines, second with second: a month may run on below its days. */
function doNotMeet(texts: readonly AxisText[]): boolean {
  const rows = Math.max(0, ...texts.map(({spans}) => spans.length))
  return Array.from({length: rows}, (_, row) => texts.flatMap(({spans}) => spans[row] ?? [])).every(
    (spans) => spans.every(({left}, i) => i === 0 || left >= (spans[i - 1]?.right ?? 0) + 6),
  )
}
