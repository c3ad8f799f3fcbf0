import type {Artboard} from './artboard.ts'
import {basisItems, inexactItem} from './basis-key.ts'
import {stackBlocks} from './block.ts'
import type {Block} from './block.ts'
import {drawCaption, firstBaseline, wrapCaption} from './caption.ts'
import {drawKey} from './key.ts'
import type {LineChart, LineSeries} from './line-chart.ts'
import {drawPoint, strokeOf} from './line-point.ts'
import {s} from './svg.ts'
import {SpecError} from '../spec-error.ts'

const samplePx = 30
const sampleGap = 8

/** Draws a row a series: a piece of its line with a point, and its name. */
export function drawSeriesKey(series: readonly LineSeries[], artboard: Artboard): Block {
  const rows = series.map((one, i) => drawSeriesName(one, i, artboard, artboard.widthPx))
  return stackBlocks(rows, 4)
}

/** Draws a piece of a series' line with a point, and beside it the series' name. */
export function drawSeriesName(
  series: LineSeries,
  index: number,
  {textPx: sizePx}: Artboard,
  maxPx: number,
): Block {
  const name = [{text: series.label, sizePx, weight: 600}] as const
  const caption = wrapCaption(name, maxPx - samplePx - sampleGap)
  // Centred on the capitals of the first line.
  const y = Math.round(firstBaseline(sizePx) - sizePx * 0.33)
  const {tone, curve, points} = series
  const [first] = points
  if (first === undefined) throw new SpecError(`series without points: "${series.label}"`)
  const line = s('path', {...strokeOf(series), d: `M0,${y}H${samplePx}`})
  return {
    elements: [
      ...(curve === 'points' ? [] : [line]),
      drawPoint({index, tone, basis: first.basis}, {x: samplePx / 2, y}),
      ...drawCaption(caption, {x: samplePx + sampleGap, top: 0}),
    ],
    heightPx: caption.heightPx,
  }
}

/** Draws what filled, outlined and ringed points mean, each when it is needed. */
export function drawLineKey({series, key}: LineChart, {widthPx, smallPx}: Artboard): Block {
  const points = series.flatMap((one) => one.points)
  const items = [
    ...basisItems(points, key, 'dot'),
    ...(points.some(({isApproximate}) => isApproximate) ? [inexactItem(key.inexact)] : []),
  ]
  return drawKey(items, {x: 0, y: 0, maxPx: widthPx, sizePx: smallPx})
}
