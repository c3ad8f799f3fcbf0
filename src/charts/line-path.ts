import {area, curveLinear, curveStepAfter, line} from 'd3'
import type {Element} from 'hast'
import type {LineSeries} from './line-chart.ts'
import {strokeOf} from './line-point.ts'
import type {Line} from './line.ts'
import {pathData, s} from './svg.ts'

/** The room of a plot and its scales, in CSS pixels. */
export type PlotField = {
  readonly x: (ms: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly top: number
  /** Where zero is. */
  readonly bottom: number
}

type Spot = readonly [x: number, y: number]

// Points take no line; their curve is never drawn.
const curves = {linear: curveLinear, step: curveStepAfter, points: curveLinear} as const

/** Where a series' line turns: its points, and for steps the end of the axis. */
export function spotsOf({curve, points}: LineSeries, {x, y, right}: PlotField): Spot[] {
  const spots = points.map(({atMs, value}): Spot => [x(atMs), y(value)])
  const last = spots.at(-1)
  const holds = curve === 'step' && last !== undefined && last[0] < right
  return holds ? [...spots, [right, last[1]]] : spots
}

/** The straight pieces that a series' line is made of; none for points without a line. */
export function piecesOf(series: LineSeries, field: PlotField): Line[] {
  if (series.curve === 'points') return []
  const spots = spotsOf(series, field)
  return spots.slice(1).flatMap(([x2, y2], i): Line[] => {
    const [x1, y1] = spots[i] ?? [x2, y2]
    if (series.curve === 'linear') return [{x1, x2, y1, y2}]
    return [
      {x1, x2, y1, y2: y1},
      {x1: x2, x2, y1, y2},
    ]
  })
}

/** Draws a series' line, if it has one. */
export function drawLinePath(series: LineSeries, field: PlotField): Element[] {
  if (series.curve === 'points') return []
  const draw = line<Spot>().curve(curves[series.curve])
  const d = pathData('path', draw(spotsOf(series, field)))
  return [s('path', {...strokeOf(series), d})]
}

/** Draws the tint between a series' line and zero, when it has one. */
export function drawAreas(series: readonly LineSeries[], field: PlotField): Element[] {
  return series
    .filter(({hasArea}) => hasArea)
    .map((one) => {
      const draw = area<Spot>()
        .x(([x]) => x)
        .y1(([, y]) => y)
        .y0(field.bottom)
        .curve(curves[one.curve])
      const d = pathData('path', draw(spotsOf(one, field)))
      // The sheet of styles has one tint, of the accent; other tones are thinned.
      return one.tone === 'accent'
        ? s('path', {className: 'fill-soft', d})
        : s('path', {className: `fill-${one.tone}`, d, fillOpacity: 0.14})
    })
}
