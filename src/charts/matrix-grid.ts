import type {Artboard} from './artboard.ts'
import {moved, stackBlocks, type Block} from './block.ts'
import {drawCaption, firstBaseline, wrapCaption, type CaptionPart} from './caption.ts'
import {fits, widestWord} from './fits.ts'
import {stateOf, toneOf, wordsOf} from './matrix-state.ts'
import type {Matrix, MatrixCell, MatrixRow} from './matrix.ts'
import {drawSymbol} from './state-symbol.ts'
import {s} from './svg.ts'
import {labelLines, lineHeight, textWidth, wrap} from './text.ts'

/** How the grid divides its width, in CSS pixels, and how a cell sets its words. */
export type MatrixGrid = {
  readonly labelPx: number
  /** Room in a column, without the gap before it. */
  readonly cellPx: number
  /** Words beside the symbol or below it, or the symbol alone (with a key). */
  readonly cell: 'beside' | 'below' | 'symbol'
  /** Do heads stand without their notes, which then stand above the grid? */
  readonly isBare: boolean
}

const limits = {
  wide: {gap: 16, labelShare: 0.32, maxColumns: Infinity, maxLines: Infinity, headLines: Infinity},
  narrow: {gap: 8, labelShare: 0.34, maxColumns: 6, maxLines: 3, headLines: 4},
} as const

export const symbolPx = 11
const symbolGap = 6
const rowPad = 7

/** Finds the grid with the most said in it, or nothing if the words do not fit in any. */
export function fitMatrixGrid(spec: Matrix, artboard: Artboard): MatrixGrid | undefined {
  const {gap, labelShare, maxColumns, maxLines, headLines} = limits[artboard.name]
  if (spec.columns.length > maxColumns) return undefined
  const labelPx = fitLabels(spec, artboard, labelShare * artboard.widthPx)
  if (labelPx === undefined) return undefined
  const cellPx = (artboard.widthPx - labelPx) / spec.columns.length - gap
  const style = {sizePx: artboard.smallPx}
  const cells = spec.rows.flatMap((row) => row.cells)
  const heads = spec.columns.map((column) => headParts(column, style.sizePx))
  const isNarrow = heads.flat().some((part) => widestWord(part.text, part) > cellPx)
  // Columns too narrow for a word of their notes are too narrow for words in cells.
  const isBare =
    isNarrow || heads.some((parts) => wrapCaption(parts, cellPx).lines.length > headLines)
  if (!isNarrow) {
    const wordsFit = (roomPx: number) =>
      cells.every((cell) => fits(wordsOf(spec, cell), roomPx, maxLines, style))
    if (wordsFit(cellPx - symbolRoom(spec))) return {labelPx, cellPx, cell: 'beside', isBare}
    if (wordsFit(cellPx)) return {labelPx, cellPx, cell: 'below', isBare}
  }
  const isSilent = cells.every(({text}) => text === undefined) && cellPx >= symbolPx
  const labelsFit = heads.every(
    ([head]) => head === undefined || widestWord(head.text, head) <= cellPx,
  )
  return isSilent && labelsFit ? {labelPx, cellPx, cell: 'symbol', isBare} : undefined
}

/** A column's label and below it its note. */
function headParts({label, note}: Matrix['columns'][number], sizePx: number): CaptionPart[] {
  return [{text: label, sizePx, weight: 600}, ...noteParts(note, sizePx)]
}

/** Room for a cell's symbol beside its words; none where no state has one. */
export function symbolRoom({states}: Matrix): number {
  return states.every(({symbol}) => symbol === 'none') ? 0 : symbolPx + symbolGap
}

/** Draws headings over a rule and a row a line, with hairlines between rows. */
export function drawMatrixGrid(spec: Matrix, grid: MatrixGrid, artboard: Artboard): Block {
  const rows = spec.rows.map((row) => drawRow(spec, row, grid, artboard))
  const ruled = rows.flatMap((row, i) => [
    drawRule(artboard, i === 0 ? 'line-grey' : 'line-hair'),
    row,
  ])
  return stackBlocks([drawHeads(spec, grid, artboard), ...ruled], 0)
}

/** A hairline over the whole width, in a block of its own. */
export function drawRule({widthPx}: Artboard, className: 'line-grey' | 'line-hair'): Block {
  const rule = s('line', {className, x1: 0, y1: 0.5, x2: widthPx, y2: 0.5, strokeWidth: 1})
  return {elements: [rule], heightPx: 1}
}

/** Width of the label column: the widest label if that is little enough, else what is allowed. */
function fitLabels(spec: Matrix, {textPx, smallPx}: Artboard, mostPx: number): number | undefined {
  const texts = [
    ...spec.rows.map(({label}) => ({text: label, style: {sizePx: textPx}})),
    ...[spec.rowHeading ?? '', ...spec.rows.map(({note = ''}) => note)].map((text) => ({
      text,
      style: {sizePx: smallPx},
    })),
  ]
  const words = Math.max(...texts.map(({text, style}) => widestWord(text, style)))
  if (words > mostPx) return undefined
  return Math.min(mostPx, Math.max(...texts.map(({text, style}) => textWidth(text, style))))
}

/** Headings stand on the rule: their last lines share a baseline. */
function drawHeads(spec: Matrix, grid: MatrixGrid, artboard: Artboard): Block {
  const {rowHeading} = spec
  const sizePx = artboard.smallPx
  const first: CaptionPart[] =
    rowHeading === undefined ? [] : [{text: rowHeading, sizePx, tone: 'ink-2'}]
  const heads = spec.columns.map((column) =>
    wrapCaption(headParts(grid.isBare ? {label: column.label} : column, sizePx), grid.cellPx),
  )
  const captions = [wrapCaption(first, grid.labelPx), ...heads]
  const heightPx = Math.max(...captions.map((caption) => caption.heightPx))
  const elements = captions.flatMap((caption, i) =>
    drawCaption(caption, {x: columnLeft(i, grid, artboard), top: heightPx - caption.heightPx}),
  )
  return {elements, heightPx: heightPx + rowPad - 1}
}

function drawRow(spec: Matrix, row: MatrixRow, grid: MatrixGrid, artboard: Artboard): Block {
  const {textPx, smallPx} = artboard
  const label = wrapCaption(
    [{text: row.label, sizePx: textPx}, ...noteParts(row.note, smallPx)],
    grid.labelPx,
  )
  const baseline = firstBaseline(textPx)
  const cells = row.cells.map((cell) => drawCell(spec, cell, {...grid, baseline}, smallPx))
  const elements = cells.map((cell, i) =>
    moved(columnLeft(i + 1, grid, artboard), 0, cell.elements),
  )
  const heightPx = Math.max(label.heightPx, ...cells.map((cell) => cell.heightPx))
  const inside = moved(0, rowPad, [...drawCaption(label, {x: 0, top: 0}), ...elements])
  return {elements: [inside], heightPx: heightPx + 2 * rowPad - 2}
}

/** A cell whose first line, symbol or words, stands on `baseline`, below the cell's top. */
function drawCell(
  spec: Matrix,
  cell: MatrixCell,
  {cell: kind, cellPx, baseline}: MatrixGrid & {readonly baseline: number},
  sizePx: number,
): Block {
  const state = stateOf(spec, cell)
  const square = {x: 0, y: Math.round(baseline - sizePx * 0.33 - symbolPx / 2), side: symbolPx}
  const line = lineHeight(sizePx)
  if (kind === 'symbol') {
    return {elements: [drawSymbol(state.symbol, square, state.word)], heightPx: line}
  }
  const indent = kind === 'beside' ? symbolRoom(spec) : 0
  const lines = wrap(wordsOf(spec, cell), cellPx - indent, {sizePx})
  const first = kind === 'beside' ? baseline : baseline + line - 1
  return {
    elements: [
      drawSymbol(state.symbol, square),
      ...labelLines(lines, {x: indent, y: first, sizePx, tone: toneOf(state)}),
    ],
    heightPx: first - baseline + lines.length * line,
  }
}

/** Left edge of a column; column 0 holds the row labels. */
function columnLeft(column: number, {labelPx, cellPx}: MatrixGrid, {name}: Artboard): number {
  const {gap} = limits[name]
  return column === 0 ? 0 : labelPx + gap + (column - 1) * (cellPx + gap)
}

function noteParts(note: string | undefined, sizePx: number): CaptionPart[] {
  return note === undefined ? [] : [{text: note, sizePx, tone: 'ink-2'}]
}
