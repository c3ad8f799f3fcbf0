import type {LineChart, LineSeries} from './line-chart.ts'
import {mostSeries} from './line-point.ts'
import {SpecError} from '../spec-error.ts'

/** Refuses a chart that cannot be drawn; `drawLineChart` lists the messages. */
export function checkLineChart(chart: LineChart): void {
  const {startMs, endMs, series, marks} = chart
  if (series.length === 0 || series.length > mostSeries)
    throw new SpecError(`line chart needs 1 to ${mostSeries} series, got ${series.length}`)
  if (!(startMs < endMs))
    throw new SpecError(`line chart must end after it starts: ${isoDay(startMs)}, ${isoDay(endMs)}`)
  for (const one of series) checkSeries(one, chart)
  for (const {atMs, label} of marks)
    if (!isOnAxis(atMs, chart))
      throw new SpecError(`mark is outside the axis: ${isoDay(atMs)}, "${label}"`)
  if (series.every(({points}) => points.every(({value}) => value === 0)))
    throw new SpecError('line chart needs a number above zero')
}

function checkSeries({label, points, curve, hasArea}: LineSeries, chart: LineChart): void {
  if (points.length === 0) throw new SpecError(`series without points: "${label}"`)
  if (curve === 'points' && hasArea)
    throw new SpecError(`points without a line have no area: "${label}"`)
  for (const [i, {atMs, value}] of points.entries()) {
    if (!Number.isFinite(value))
      throw new RangeError(`number is not finite: ${value}, in series "${label}"`)
    if (value < 0) throw new SpecError(`number is below zero: ${value}, in series "${label}"`)
    if (atMs <= (points[i - 1]?.atMs ?? -Infinity))
      throw new SpecError(`points are not in order of time: ${isoDay(atMs)}, in series "${label}"`)
    if (!isOnAxis(atMs, chart))
      throw new SpecError(`point is outside the axis: ${isoDay(atMs)}, in series "${label}"`)
  }
}

function isOnAxis(ms: number, {startMs, endMs}: LineChart): boolean {
  return ms >= startMs && ms <= endMs
}

function isoDay(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : String(ms)
}
