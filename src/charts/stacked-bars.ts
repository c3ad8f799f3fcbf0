import type {Artboard} from './artboard.ts'
import {widestWord} from './fits.ts'
import type {StackedComposition} from './stacked-composition.ts'
import {textWidth} from './text.ts'

/** Where the bars of all rows stand, in CSS pixels. */
export type Bars = {
  readonly left: number
  /** Width of the longest bar. */
  readonly widthPx: number
  readonly heightPx: number
  readonly rowGapPx: number
}

/** Between a label and its bar, and between a bar and its total. */
export const columnGap = 12

/** On the wide artboard labels stand left of the bars and totals right; on the narrow above them. */
export function fitBars(
  {rows}: StackedComposition,
  totals: readonly string[],
  {name, widthPx, textPx, smallPx}: Artboard,
): Bars {
  if (name === 'narrow') return {left: 0, widthPx, heightPx: 24, rowGapPx: 16}
  const notes = rows.map(({note = ''}) => note)
  const labelStyle = {sizePx: textPx}
  const noteStyle = {sizePx: smallPx}
  const natural = [
    ...rows.map((row) => textWidth(row.label, labelStyle)),
    ...notes.map((note) => textWidth(note, noteStyle)),
  ]
  const least = [
    ...rows.map((row) => widestWord(row.label, labelStyle)),
    ...notes.map((note) => widestWord(note, noteStyle)),
  ]
  // Whole pixels, so that a text fits into its own width after some arithmetic.
  const labelPx = Math.ceil(Math.max(Math.min(0.27 * widthPx, Math.max(...natural)), ...least))
  const totalWidths = totals.map((total) => textWidth(total, noteStyle))
  const totalWords = totals.map((total) => widestWord(total, noteStyle))
  const totalPx = Math.ceil(
    Math.max(Math.min(0.2 * widthPx, Math.max(...totalWidths)), ...totalWords),
  )
  const left = labelPx + columnGap
  const barPx = widthPx - left - columnGap - totalPx
  return {left, widthPx: barPx, heightPx: 26, rowGapPx: 14}
}
