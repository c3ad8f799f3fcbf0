import type {Point} from './tie-line.ts'

/** An ellipse around 0,0, in CSS pixels. */
export type Ellipse = {readonly rx: number; readonly ry: number}

export type Rect = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The part of an ellipse that is seen between two boxes on it. */
export type RingArc = {
  /** From box to box, about a pixel apart. */
  readonly points: readonly Point[]
  readonly start: Point
  readonly middle: Point
  readonly end: Point
}

const samples = 300

/** A point of an ellipse; angles in radians, from the right, clockwise as the page goes down. */
export function pointAt({rx, ry}: Ellipse, angle: number): Point {
  return [rx * Math.cos(angle), ry * Math.sin(angle)]
}

/** Follows an ellipse clockwise between two boxes; nothing if none of it is seen. */
export function ringArc(
  ellipse: Ellipse,
  [fromAngle, toAngle]: readonly [number, number],
  boxes: readonly [Rect, Rect],
): RingArc | undefined {
  const step = (toAngle - fromAngle) / samples
  const points = Array.from({length: samples + 1}, (_, i) =>
    pointAt(ellipse, fromAngle + i * step),
  ).filter((point) => !boxes.some((box) => isWithin(point, box, 0)))
  const [start, middle, end] = [points[0], points[points.length >> 1], points.at(-1)]
  if (start === undefined || middle === undefined || end === undefined) return undefined
  return {points, start, middle, end}
}

/** Is a point in a rectangle, or nearer to it than `gapPx`? */
export function isWithin([x, y]: Point, {left, right, top, bottom}: Rect, gapPx: number): boolean {
  return x > left - gapPx && x < right + gapPx && y > top - gapPx && y < bottom + gapPx
}

/** Is a point nearer than `gapPx` to a corner, both across and down? */
export function isNearCorner(
  [x, y]: Point,
  {left, right, top, bottom}: Rect,
  gapPx: number,
): boolean {
  const across = Math.min(Math.abs(x - left), Math.abs(x - right))
  const down = Math.min(Math.abs(y - top), Math.abs(y - bottom))
  return across < gapPx && down < gapPx
}

/** Do two rectangles overlap, or stand nearer than `gapPx`? */
export function isNear(a: Rect, b: Rect, gapPx: number): boolean {
  return (
    a.left - gapPx < b.right &&
    b.left - gapPx < a.right &&
    a.top - gapPx < b.bottom &&
    b.top - gapPx < a.bottom
  )
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
