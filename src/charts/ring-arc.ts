import {isAt, type Rect} from './rect.ts'
import type {Point} from './tie-line.ts'

/** An ellipse around 0,0, in CSS pixels. */
export type Ellipse = {readonly rx: number; readonly ry: number}

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
  ).filter((point) => !boxes.some((box) => isAt(point, box)))
  const [start, middle, end] = [points[0], points[points.length >> 1], points.at(-1)]
  if (start === undefined || middle === undefined || end === undefined) return undefined
  return {points, start, middle, end}
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
