import type {Element} from 'hast'
import {s} from './svg.ts'

/** Makes a chart's `<svg>`, in CSS pixels of its artboard; the caller adds its name and description. */
export function chartRoot(
  widthPx: number,
  heightPx: number,
  children: readonly Element[],
): Element {
  const height = Math.ceil(heightPx)
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${widthPx} ${height}`,
      width: widthPx,
      height,
      role: 'img',
      className: 'chart',
    },
    children,
  )
}
