import {format, scaleLinear, scaleUtc} from 'd3'
import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {axisHeight, drawAxis} from './axis.ts'
import type {Block} from './block.ts'
import type {LineChart, LineSeries} from './line-chart.ts'
import {hangMarks} from './line-mark.ts'
import {drawNames, wrapNames} from './line-name.ts'
import {drawAreas, drawLinePath} from './line-path.ts'
import type {PlotField} from './line-path.ts'
import {drawPoint} from './line-point.ts'
import {drawValues} from './line-value.ts'
import {drawLines} from './line.ts'
import type {Line} from './line.ts'
import type {Rect} from './rect.ts'
import {label, textWidth} from './text.ts'
import {timeTicks} from './time-tick.ts'

const plotPx = {wide: 270, narrow: 250} as const
const tickHint = 4
const tickGap = 8
/** Room right of the narrow plot, for half a point. */
const edgePx = 8
/** Room above the highest gridline, for its number or half a point. */
const headPx = 10

/** Draws axes, lines, points and marks, and the numbers beside the points when they all find room. */
export function drawLinePlot(
  chart: LineChart,
  artboard: Artboard,
): Block & {readonly areValuesDrawn: boolean} {
  const {startMs, endMs, series} = chart
  const {widthPx, smallPx: sizePx} = artboard
  const most = Math.max(...series.flatMap(({points}) => points.map(({value}) => value)))
  const values = scaleLinear([0, most], [0, 1]).nice(tickHint)
  const ticks = values.ticks(tickHint)
  const left = tickGap + Math.max(...ticks.map((tick) => textWidth(tickText(tick), {sizePx})))
  const names = artboard.name === 'wide' ? wrapNames(series, artboard) : undefined
  const right = widthPx - (names?.widthPx ?? edgePx)
  const times = scaleUtc([startMs, endMs], [left, right])
  const marks = hangMarks(chart.marks, times, artboard)
  const top = Math.max(marks.abovePx, headPx)
  const bottom = top + plotPx[artboard.name]
  const y = values.copy().range([bottom, top])
  const field: PlotField = {x: times, y, left, right, top, bottom}
  const hung = marks.draw(top, bottom)
  const named = names && drawNames(series, names, field, artboard)
  const time = drawTimeAxis(times, field, artboard)
  const rules = ticks.map(y)
  const obstacles = {lines: [...hung.poles, ...(named?.leaders ?? [])], rules}
  const numbers = drawValues(series, field, obstacles, artboard)
  return {
    heightPx: bottom + time.heightPx,
    areValuesDrawn: numbers !== undefined,
    elements: [
      ...drawAreas(series, field),
      drawLines('line-hair', rulesAround(rules.slice(1), field, numbers?.rects ?? [])),
      ...hung.elements,
      ...ticks.map((tick) => drawTick(tick, field, sizePx)),
      time.axis,
      ...(named?.elements ?? []),
      // The first series lies over the others.
      ...series.toReversed().flatMap((one) => drawLinePath(one, field)),
      ...series
        .map((one, i) => drawPoints(one, i, field))
        .toReversed()
        .flat(),
      ...(numbers?.elements ?? []),
    ],
  }
}

const tickText = format(',')

function drawTick(value: number, {y, left}: PlotField, sizePx: number): Element {
  const baseline = y(value) + sizePx * 0.33
  const text = tickText(value)
  return label({x: left - tickGap, y: baseline, text, sizePx, anchor: 'end', tone: 'ink-2'})
}

function drawTimeAxis(
  times: Parameters<typeof drawAxis<Date>>[0],
  {left, right, bottom}: PlotField,
  {smallPx, widthPx}: Artboard,
): {readonly axis: Element; readonly heightPx: number} {
  const [start = 0, end = 0] = times.domain().map(Number)
  const pxPerMs = (right - left) / (end - start)
  const ticks = timeTicks(start, end, {pxPerMs, leastPx: 34})
  const linesAt = new Map(ticks.map(({at, lines}) => [at.getTime(), lines]))
  const axis = drawAxis(times, {
    y: bottom,
    sizePx: smallPx,
    ticks: ticks.map(({at}) => at),
    text: (at) => linesAt.get(at.getTime()) ?? [],
    anchor: 'start',
    minX: 0,
    // The names of series stand farther right.
    maxX: Math.min(right + edgePx, widthPx),
  })
  const lineCount = Math.max(1, ...ticks.map(({lines}) => lines.length))
  return {axis, heightPx: axisHeight(smallPx, lineCount)}
}

/** Gridlines with gaps where numbers stand. */
function rulesAround(
  rules: readonly number[],
  {left, right}: PlotField,
  rects: readonly Rect[],
): Line[] {
  return rules.flatMap((y) => {
    const gaps = rects
      .filter((rect) => y > rect.top - 2 && y < rect.bottom + 2)
      .toSorted((a, b) => a.left - b.left)
    const starts = [left, ...gaps.map((gap) => gap.right + 4)]
    const ends = [...gaps.map((gap) => gap.left - 4), right]
    return starts.flatMap((x1, i) => {
      const x2 = ends[i] ?? right
      return x2 > x1 ? [{x1, x2, y1: y, y2: y}] : []
    })
  })
}

function drawPoints(series: LineSeries, index: number, {x, y}: PlotField): Element[] {
  return series.points.map(({atMs, value, dateText, valueText, ...look}) =>
    drawPoint(
      {...look, index, tone: series.tone},
      {x: x(atMs), y: y(value)},
      `${dateText}: ${valueText}`,
    ),
  )
}
