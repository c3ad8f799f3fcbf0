import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import type {Block} from './block.ts'
import {spreadApart} from './spread.ts'
import type {StackedPart} from './stacked-composition.ts'
import {s} from './svg.ts'
import {label, lineHeight, textWidth} from './text.ts'

/** A drawn part of a bar, with its sides in CSS pixels from the bar's left. */
export type Segment = {
  readonly part: StackedPart
  /** Its count in words. */
  readonly text: string
  readonly left: number
  readonly right: number
}

type Sized = Segment & {readonly textPx: number}

/** Between a count and the side of its segment or chip. */
const pad = 4

/** Pattern to be seen on either side of a chip. */
const patternPx = 4

/** Between two counts over a bar, and the room for leaders below them. */
const apart = 6
const leaderPx = 7

/**
 * Draws each segment's count: within it where it fits, else over it with a leader.
 *
 * @returns `inside` from the bar's top left; `over` a block whose foot is the bar's top
 */
export function drawSegmentCounts(
  segments: readonly Segment[],
  {
    left,
    widthPx,
    heightPx,
  }: {readonly left: number; readonly widthPx: number; readonly heightPx: number},
  artboard: Artboard,
): {readonly inside: Element[]; readonly over: Block} {
  const sizePx = artboard.smallPx
  const sized = segments.map((segment): Sized => ({
    ...segment,
    textPx: textWidth(segment.text, {sizePx}),
  }))
  const fitsIn = ({part, left: from, right: to, textPx}: Sized) =>
    to - from >= textPx + 2 * (hasChip(part) ? pad + patternPx : pad)
  const inside = sized.filter(fitsIn).flatMap((segment) => drawInside(segment, heightPx, sizePx))
  const small = sized.filter((segment) => !fitsIn(segment))
  // Counts over the bar may lean out to both sides of it, but not off the artboard or over labels.
  const room = {least: -Math.min(left, pad), most: Math.min(artboard.widthPx - left, widthPx + pad)}
  return {inside, over: drawOver(small, room, sizePx)}
}

/** On a solid the count is in the paper's colour, on a pattern it stands on a chip of sheet. */
function drawInside({part, left, right, text, textPx}: Sized, heightPx: number, sizePx: number) {
  const x = (left + right) / 2
  const y = Math.round(heightPx / 2 + sizePx * 0.33)
  const tone = part.pattern === 'solid' && part.tone !== 'grey' ? 'on-accent' : 'ink'
  const count = label({x, y, text, sizePx, anchor: 'middle', tone})
  if (!hasChip(part)) return [count]
  const chipPx = textPx + 2 * (pad - 1)
  const tall = lineHeight(sizePx) - 1
  const box = {x: x - chipPx / 2, y: (heightPx - tall) / 2, width: chipPx, height: tall}
  return [s('rect', {className: 'fill-sheet', ...box}), count]
}

/** Is the part too uneven, or too near the middle of grey, to write on? */
function hasChip({pattern, tone}: StackedPart): boolean {
  return pattern === 'hatch' || pattern === 'dots' || (pattern === 'solid' && tone === 'grey')
}

function drawOver(
  segments: readonly Sized[],
  {least, most}: {readonly least: number; readonly most: number},
  sizePx: number,
): Block {
  if (segments.length === 0) return {elements: [], heightPx: 0}
  const line = lineHeight(sizePx)
  const wanted = segments.map(({left, right, textPx}) => ({
    wantedPx: (left + right - textPx) / 2,
    lengthPx: textPx,
  }))
  const spread = spreadApart(wanted, {gapPx: apart, leastPx: least})
  const starts = keepBefore(
    spread,
    segments.map(({textPx}) => textPx),
    most,
  )
  const elements = segments.flatMap(({left, right, text, textPx}, i) => {
    const start = starts[i] ?? 0
    const leader = {
      x1: start + textPx / 2,
      y1: line,
      x2: (left + right) / 2,
      y2: line + leaderPx - 1,
    }
    return [
      label({x: start, y: Math.round(sizePx), text, sizePx}),
      s('line', {className: 'line-grey', ...leader, strokeWidth: 1}),
    ]
  })
  return {elements, heightPx: line + leaderPx}
}

/** Pulls texts back to the left, from the last one on, until none ends beyond `most`. */
function keepBefore(starts: readonly number[], widths: readonly number[], most: number): number[] {
  return starts.reduceRight<number[]>((kept, start, i) => {
    const limit = kept[0] === undefined ? most : kept[0] - apart
    return [Math.min(start, limit - (widths[i] ?? 0)), ...kept]
  }, [])
}
