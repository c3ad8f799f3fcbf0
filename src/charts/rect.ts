import type {Line} from './line.ts'
import type {Point} from './tie-line.ts'

/** A rectangle by its sides, in CSS pixels. */
export type Rect = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The rectangle of a size around a point. */
export function rectAround([x, y]: Point, widthPx: number, heightPx: number): Rect {
  return {
    left: x - widthPx / 2,
    right: x + widthPx / 2,
    top: y - heightPx / 2,
    bottom: y + heightPx / 2,
  }
}

/** The square around a point that reaches `radiusPx` to each side. */
export function squareAround(
  {x, y}: {readonly x: number; readonly y: number},
  radiusPx: number,
): Rect {
  return rectAround([x, y], 2 * radiusPx, 2 * radiusPx)
}

/** Is a point in a rectangle, or nearer to it than `gapPx`? */
export function isAt([x, y]: Point, {left, right, top, bottom}: Rect, gapPx = 0): boolean {
  return x > left - gapPx && x < right + gapPx && y > top - gapPx && y < bottom + gapPx
}

/** Do two rectangles come nearer than `gapPx`? */
export function meet(a: Rect, b: Rect, gapPx = 0): boolean {
  return (
    a.left < b.right + gapPx &&
    b.left < a.right + gapPx &&
    a.top < b.bottom + gapPx &&
    b.top < a.bottom + gapPx
  )
}

/** Is the first rectangle within the second? */
export function isWithin(a: Rect, b: Rect): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom
}

/**
 * Does a straight line run through a rectangle, or nearer to it than `gapPx`?
 *
 * Clips the line to the rectangle side by side, after Liang and Barsky.
 */
export function crosses({x1, x2, y1, y2}: Line, rect: Rect, gapPx = 0): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const sides = [
    [-dx, x1 - (rect.left - gapPx)],
    [dx, rect.right + gapPx - x1],
    [-dy, y1 - (rect.top - gapPx)],
    [dy, rect.bottom + gapPx - y1],
  ] as const
  let [from, to] = [0, 1]
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false
    if (step < 0) from = Math.max(from, room / step)
    if (step > 0) to = Math.min(to, room / step)
  }
  return from <= to
}
