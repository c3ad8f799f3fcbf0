import type {Element} from 'hast'
import {drawDot, drawSpan} from './span-mark.ts'
import type {TimelineEvent} from './timeline.ts'

const dayMs = 86_400_000

export const dotRadiusPx = 5

/** Room for the dashes and the arrow of an open end. */
const fadePx = 34

/** A single day is a dot; a month, a year, an interval or an open end is a bar. */
export function isDot({precision, startMs, endMs, openEnd = false}: TimelineEvent): boolean {
  return precision === 'day' && endMs - startMs < dayMs && !openEnd
}

/** Where an event's mark lies along the axis, in CSS pixels: a dot at the middle of its day. */
export type MarkExtent = {readonly from: number; readonly to: number; readonly pole: number}

/** @param scale milliseconds → CSS pixels */
export function markExtent(event: TimelineEvent, scale: (ms: number) => number): MarkExtent {
  const [start, end] = [scale(event.startMs), scale(event.endMs)]
  const middle = (start + end) / 2
  if (isDot(event)) return {from: middle - dotRadiusPx, to: middle + dotRadiusPx, pole: middle}
  if (event.openEnd) return {from: start, to: Math.max(end, start + fadePx + 4), pole: start + 2}
  // A bar shorter than a dot is wide could not be seen as one.
  const half = Math.max(end - start, dotRadiusPx * 1.8) / 2
  return {from: middle - half, to: middle + half, pole: middle - half + Math.min(half, 3)}
}

/** Draws an event's mark. `middle` is its place across the axis. */
export function drawEventMark(
  event: TimelineEvent,
  {from, to, pole}: MarkExtent,
  middle: number,
  isVertical = false,
): Element[] {
  const {basis, approximate = false} = event
  const looks = {basis, isApproximate: approximate}
  if (isDot(event)) {
    const [x, y] = isVertical ? [middle, pole] : [pole, middle]
    return drawDot({x, y, radiusPx: dotRadiusPx, ...looks})
  }
  // A month or a year is when it happened, not how long it took: a slimmer bar.
  const thicknessPx = isWholeUnit(event) ? 6 : 9
  const fade = event.openEnd ? {to: to - fadePx, fadeToPx: fadePx} : {to}
  return drawSpan({from, middle, thicknessPx, isVertical, ...looks, ...fade})
}

function isWholeUnit({precision, startMs, endMs, openEnd = false}: TimelineEvent): boolean {
  const days = Math.round((endMs - startMs) / dayMs)
  if (openEnd || precision === 'day') return false
  return precision === 'month' ? days <= 31 : days <= 366
}
