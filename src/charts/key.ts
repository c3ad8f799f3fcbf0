import type {Element} from 'hast'
import {labelLines, lineHeight, textWidth, wrap} from './text.ts'

/** One entry of a key: a small mark and what it means. */
export type KeyItem = {
  /** Draws the mark into the square with its top left at `x`, `y` and sides of `sizePx`. */
  readonly mark: (x: number, y: number, sizePx: number) => Element
  readonly text: string
}

/** Where a key goes: its top left, the width it may take, and its font size, all in CSS pixels. */
export type KeyPlace = {
  readonly x: number
  readonly y: number
  readonly maxPx: number
  readonly sizePx: number
  /** Width of every mark, where it is not a square: a sample of a line. */
  readonly markPx?: number
}

/** Between a mark and its text, and between two entries of a row. */
const markGap = 6
const itemGap = 22

/**
 * Draws a key in words: entries beside each other while they fit in one row, else in columns of one
 * width, filled row by row; a text longer than the key is wide is wrapped.
 *
 * @returns the elements, and the height they take below `y` (0 for no items)
 */
export function drawKey(
  items: readonly KeyItem[],
  {x, y, maxPx, sizePx, markPx = Math.round(sizePx * 0.78)}: KeyPlace,
): {elements: Element[]; heightPx: number} {
  const side = Math.round(sizePx * 0.78)
  const textPx = maxPx - markPx - markGap
  const texts = items.map((item) => wrap(item.text, textPx, {sizePx}))
  const widths = texts.map((lines) => markPx + markGap + widest(lines, sizePx))
  const places = placeItems(
    widths,
    texts.map((lines) => lines.length),
    maxPx,
  )
  const line = lineHeight(sizePx)
  const elements = items.flatMap((item, i) => {
    const {dx = 0, row = 0} = places[i] ?? {}
    const baseline = y + row * line + sizePx
    // Centred on the capitals, which are two thirds of an em high.
    const top = Math.round(baseline - sizePx * 0.33 - side / 2)
    const first = {x: x + dx + markPx + markGap, y: baseline, sizePx, tone: 'ink-2'} as const
    return [item.mark(x + dx, top, side), ...labelLines(texts[i] ?? [], first)]
  })
  const rows = Math.max(0, ...places.map(({row}, i) => row + (texts[i]?.length ?? 0)))
  return {elements, heightPx: rows * line}
}

/** Left edge of each item, from the key's left, and the text row it starts in. */
function placeItems(
  widths: readonly number[],
  lineCounts: readonly number[],
  maxPx: number,
): {dx: number; row: number}[] {
  const oneRow = widths.reduce((sum, width) => sum + width + itemGap, -itemGap) <= maxPx
  if (oneRow) {
    return widths.map((_, i) => ({dx: sumOf(widths.slice(0, i)) + i * itemGap, row: 0}))
  }
  const column = Math.max(...widths) + itemGap
  const mostColumns = Math.max(1, Math.floor((maxPx + itemGap) / column))
  // No more columns than the rows need: four entries stand two by two, not three and one.
  const columns = Math.ceil(widths.length / Math.ceil(widths.length / mostColumns))
  // A row is as high as its highest entry.
  const heights = widths
    .map((_, i) => i)
    .filter((i) => i % columns === 0)
    .map((i) => Math.max(...lineCounts.slice(i, i + columns)))
  return widths.map((_, i) => ({
    dx: (i % columns) * column,
    row: sumOf(heights.slice(0, Math.floor(i / columns))),
  }))
}

function widest(lines: readonly string[], sizePx: number): number {
  return Math.max(...lines.map((line) => textWidth(line, {sizePx})))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
