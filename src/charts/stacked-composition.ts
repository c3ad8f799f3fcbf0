import {max, sum} from 'd3'
import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {chartRoot} from './chart-root.ts'
import {formatCount} from './format-count.ts'
import {drawKey} from './key.ts'
import {drawPaint, paintDefs, type Paint} from './paint.ts'
import {fitBars} from './stacked-bars.ts'
import {drawStackedRow} from './stacked-row.ts'
import {SpecError} from '../spec-error.ts'

export type StackedPart = Paint & {readonly id: string; readonly label: string}

export type StackedRow = {
  readonly label: string
  readonly note?: string
  /** Part id → count; a missing part counts 0. */
  readonly counts: Readonly<Record<string, number>>
  /** Part id → its count in words, where it has a hedge: `about 400`. */
  readonly texts?: Readonly<Record<string, string>>
  /** Stands in place of the sum, before the unit: `about 1,400`. */
  readonly total?: string
}

/** Wholes and their parts: a row a whole, the parts in one order. */
export type StackedComposition = {
  readonly chart: 'stacked'
  /** What is counted, in the plural: `paragraphs`. */
  readonly unit: string
  /** The unit of a row whose total is 1: `paragraph`. Default `unit`. */
  readonly unitOfOne?: string
  /** `share` draws every row at full width, `count` in proportion to its total. */
  readonly scale: 'share' | 'count'
  readonly parts: readonly StackedPart[]
  readonly rows: readonly StackedRow[]
}

/**
 * Draws one bar a row, its parts told apart by pattern, tone and order, with a key in that order above,
 * the count in or over each part, and the total at the row's end. Parts of 0 are not drawn. A chart of
 * one part has no key, and a part whose text is the row's `total` has no count of its own.
 *
 * @param id unique in the page; ids of patterns begin with it
 * @throws {SpecError} `stacked chart needs at least 1 row and 1 part, got 0 and 7`
 * @throws {SpecError} `unknown part: fact, in stacked row "S1"`
 * @throws {SpecError} `stacked row "S1" needs counts of 0 or more, got -1 for law`
 * @throws {SpecError} `stacked row "S3" has nothing to share: its total is 0`
 */
export function drawStackedComposition(
  spec: StackedComposition,
  artboard: Artboard,
  id: string,
): Element {
  check(spec)
  const totals = spec.rows.map((row) => sum(spec.parts, (part) => row.counts[part.id] ?? 0))
  const bars = fitBars(
    spec,
    spec.rows.map((row, i) => formatTotal(spec, row, totals[i] ?? 0)),
    artboard,
  )
  const most = max(totals) ?? 0
  const rows = spec.rows.map((row, i) => {
    const total = totals[i] ?? 0
    const whole = spec.scale === 'share' ? total : most
    // A chart of empty rows has no scale.
    const pxPerOne = whole === 0 ? 0 : bars.widthPx / whole
    return drawStackedRow(
      spec,
      row,
      {...bars, pxPerOne, total: formatTotal(spec, row, total)},
      artboard,
      id,
    )
  })
  const blocks = [drawParts(spec, artboard, id), stackBlocks(rows, bars.rowGapPx)]
  const {elements, heightPx} = stackBlocks(blocks, 18)
  return chartRoot(artboard.widthPx, heightPx, [...paintDefs(id, spec.parts), ...elements])
}

function formatTotal(
  {unit, unitOfOne = unit}: StackedComposition,
  {total}: StackedRow,
  sumOfParts: number,
): string {
  return `${total ?? formatCount(sumOfParts)} ${sumOfParts === 1 ? unitOfOne : unit}`
}

/** The key: each part that some row has, in order; none for a single part, which the unit names. */
function drawParts({parts, rows}: StackedComposition, artboard: Artboard, id: string): Block {
  if (parts.length === 1) return {elements: [], heightPx: 0}
  const items = parts
    .filter((part) => rows.some(({counts}) => (counts[part.id] ?? 0) > 0))
    .map((part) => ({
      mark: (x: number, y: number, side: number) =>
        drawPaint(id, part, {x, y, width: side, height: side}),
      text: part.label,
    }))
  return drawKey(items, {x: 0, y: 0, maxPx: artboard.widthPx, sizePx: artboard.smallPx})
}

function check({parts, rows, scale}: StackedComposition): void {
  if (rows.length === 0 || parts.length === 0) {
    const got = `${rows.length} and ${parts.length}`
    throw new SpecError(`stacked chart needs at least 1 row and 1 part, got ${got}`)
  }
  const known = new Set(parts.map(({id}) => id))
  for (const {label, counts} of rows) {
    for (const [part, count] of Object.entries(counts)) {
      if (!known.has(part)) throw new SpecError(`unknown part: ${part}, in stacked row "${label}"`)
      if (Number.isFinite(count) && count >= 0) continue
      throw new SpecError(
        `stacked row "${label}" needs counts of 0 or more, got ${count} for ${part}`,
      )
    }
    if (scale === 'share' && sum(Object.values(counts)) === 0) {
      throw new SpecError(`stacked row "${label}" has nothing to share: its total is 0`)
    }
  }
}
