import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare2,
  symbolTriangle,
  symbolWye,
} from 'd3'
import type {Element} from 'hast'
import {outlinePx} from './span-mark.ts'
import type {Basis} from './span-mark.ts'
import {pathData, s} from './svg.ts'

/** The shapes that tell tracks apart, in the order of tracks. */
const shapes = [symbolCircle, symbolSquare2, symbolTriangle, symbolDiamond2, symbolCross, symbolWye]

export const mostTracks = shapes.length

/** Draws a track's symbol around `x`, `y`: filled or outlined, in a dashed ring when approximate. */
export function drawTrackSymbol({
  track,
  x,
  y,
  basis,
  isApproximate = false,
}: {
  /** Which track, from 0. */
  readonly track: number
  readonly x: number
  readonly y: number
  readonly basis: Basis
  readonly isApproximate?: boolean
}): Element {
  const shape = shapes[track]
  if (shape === undefined) throw new RangeError(`no symbol for track ${track}`)
  const areaPx = basis === 'seed' ? 78 : 58
  const d = pathData('path', symbol(shape, areaPx)())
  const looks =
    basis === 'seed'
      ? {className: 'fill-accent'}
      : {className: 'fill-sheet line-accent', strokeWidth: outlinePx}
  const ring = s('circle', {
    className: 'line-accent',
    r: 8.5,
    fill: 'none',
    strokeDashArray: '2.5 2',
  })
  return s('g', {transform: `translate(${Math.round(x)},${Math.round(y)})`}, [
    s('path', {...looks, d}),
    ...(isApproximate ? [ring] : []),
  ])
}
