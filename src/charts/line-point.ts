import {symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTriangle} from 'd3'
import type {Element} from 'hast'
import type {LinePoint, LineSeries} from './line-chart.ts'
import {outlinePx} from './span-mark.ts'
import {pathData, s} from './svg.ts'

/** The shapes of points that tell series apart, in the order of series. */
const shapes = [symbolCircle, symbolSquare2, symbolTriangle, symbolDiamond2]

export const mostSeries = shapes.length

/** How far a point reaches from its middle, and with its dashed ring. */
export const pointPx = 5
export const ringedPointPx = 8

const dashes: Readonly<Record<LineSeries['stroke'], string | undefined>> = {
  solid: undefined,
  dashed: '7 4',
  dotted: '1.5 4',
}

/** The look of a series' line. */
export function strokeOf({stroke, tone}: Pick<LineSeries, 'stroke' | 'tone'>) {
  return {
    className: `line-${tone}`,
    fill: 'none',
    strokeWidth: 1.75,
    strokeLineJoin: 'round',
    strokeDashArray: dashes[stroke],
    strokeLineCap: stroke === 'dotted' ? 'round' : undefined,
  } as const
}

type Look = Pick<LinePoint, 'basis' | 'isApproximate'> & {
  /** Which series, from 0. */
  readonly index: number
  readonly tone: LineSeries['tone']
}

/** Draws a point around `x`, `y`: filled for a seed, outlined for the record, ringed when hedged. */
export function drawPoint(
  {index, tone, basis, isApproximate = false}: Look,
  {x, y}: {readonly x: number; readonly y: number},
  title?: string,
): Element {
  const shape = shapes[index]
  if (shape === undefined) throw new RangeError(`no shape for series ${index}`)
  const isFilled = basis === 'seed'
  const looks = isFilled
    ? {className: `fill-${tone}`}
    : {className: `fill-sheet line-${tone}`, strokeWidth: outlinePx}
  const [px, py] = [x, y].map((px) => Math.round(px * 1000) / 1000)
  const ring = s('circle', {
    className: `line-${tone}`,
    r: ringedPointPx - 0.5,
    fill: 'none',
    strokeDashArray: '2.5 2',
  })
  return s('g', {className: 'point', transform: `translate(${px},${py})`}, [
    ...(title === undefined ? [] : [s('title', {}, [title])]),
    s('path', {...looks, d: pathData('path', symbol(shape, isFilled ? 64 : 46)())}),
    ...(isApproximate ? [ring] : []),
  ])
}
