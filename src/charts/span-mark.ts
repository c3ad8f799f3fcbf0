import type {Element} from 'hast'
import {s} from './svg.ts'

/** What a mark rests on: a seed text (filled) or only the public record (outlined). */
export type Basis = 'seed' | 'record'

/** A stretch of an axis: a stay in time, or the reach of an estimate. Lengths in CSS pixels. */
type Span = {
  /** Both ends along the axis, the smaller first. */
  readonly from: number
  readonly to: number
  /** The bar's middle, across the axis. */
  readonly middle: number
  readonly thicknessPx: number
  readonly basis: Basis
  /** Does the axis run down the page? Default false: left to right. */
  readonly isVertical?: boolean
  readonly isApproximate?: boolean
  /** How far the bar fades out beyond `from` or `to`, when that end is open. */
  readonly fadeFromPx?: number
  readonly fadeToPx?: number
}

/** Stroke of every outlined mark. */
export const outlinePx = 1.5

/** How far the dashed ring of an approximate mark stands off. */
const ringPx = 2.5

/** Draws a point: filled for a seed, outlined for the record, in a dashed ring when approximate. */
export function drawDot({x, y, radiusPx, basis, isApproximate = false}: Dot): Element[] {
  const dot =
    basis === 'seed'
      ? s('circle', {className: 'fill-accent', cx: x, cy: y, r: radiusPx})
      : s('circle', {
          className: 'fill-sheet line-accent',
          cx: x,
          cy: y,
          r: radiusPx - outlinePx / 2,
          strokeWidth: outlinePx,
        })
  const ring = s('circle', {
    className: 'line-accent',
    cx: x,
    cy: y,
    r: radiusPx + ringPx,
    fill: 'none',
    strokeDashArray: '2.5 2',
  })
  return isApproximate ? [dot, ring] : [dot]
}

type Dot = {
  readonly x: number
  readonly y: number
  readonly radiusPx: number
  readonly basis: Basis
  readonly isApproximate?: boolean
}

/** Draws a bar; an open end is not closed but fades out in shorter and shorter dashes to an arrow. */
export function drawSpan(span: Span): Element[] {
  const {from, to, isApproximate = false, fadeFromPx, fadeToPx} = span
  const body = to > from ? [drawPiece(span, from, to)] : []
  const ring = isApproximate ? [drawRing(span)] : []
  const before = fadeFromPx === undefined ? [] : drawFade(span, from, -fadeFromPx)
  const after = fadeToPx === undefined ? [] : drawFade(span, to, fadeToPx)
  return [...body, ...ring, ...before, ...after]
}

/** Where the dashes of an open end lie, as parts of its length; what is left is the arrow's. */
const dashes = [
  [0.1, 0.36],
  [0.48, 0.62],
  [0.73, 0.8],
] as const

function drawFade(span: Span, start: number, lengthPx: number): Element[] {
  const pieces = dashes.map(([near, far]) => {
    const ends = [start + near * lengthPx, start + far * lengthPx] as const
    return drawPiece(span, Math.min(...ends), Math.max(...ends))
  })
  const tip = start + lengthPx
  const half = span.thicknessPx / 2
  const back = tip - Math.sign(lengthPx) * half
  const points = [
    [back, span.middle - half],
    [tip, span.middle],
    [back, span.middle + half],
  ].map(([along = 0, across = 0]) => (span.isVertical ? [across, along] : [along, across]))
  const arrow = s('polyline', {
    className: 'line-accent',
    points: points.map((point) => point.map(rounded).join(',')).join(' '),
    fill: 'none',
    strokeWidth: outlinePx + 0.25,
  })
  return [...pieces, arrow]
}

function drawPiece(span: Span, from: number, to: number): Element {
  if (span.basis === 'seed') return s('rect', {className: 'fill-accent', ...box(span, from, to, 0)})
  return s('rect', {
    className: 'fill-sheet line-accent',
    ...box(span, from, to, -outlinePx / 2),
    strokeWidth: outlinePx,
  })
}

function drawRing(span: Span): Element {
  return s('rect', {
    className: 'line-accent',
    ...box(span, span.from, span.to, ringPx),
    fill: 'none',
    strokeDashArray: '2.5 2',
  })
}

/** A rectangle over a stretch of the axis, grown by `growPx` on every side. */
function box({middle, thicknessPx, isVertical}: Span, from: number, to: number, growPx: number) {
  const along = {start: from - growPx, size: Math.max(0, to - from + 2 * growPx)}
  const across = {start: middle - thicknessPx / 2 - growPx, size: thicknessPx + 2 * growPx}
  return isVertical
    ? {x: across.start, y: along.start, width: across.size, height: along.size}
    : {x: along.start, y: across.start, width: along.size, height: across.size}
}

function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`polyline: points is not finite: ${value}`)
  return Math.round(value * 1000) / 1000
}
