import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {drawCaption, firstBaseline, wrapCaption, type CaptionPart} from './caption.ts'
import {drawRule, symbolPx, symbolRoom} from './matrix-grid.ts'
import {stateOf, toneOf, wordsOf} from './matrix-state.ts'
import type {Matrix, MatrixCell, MatrixRow} from './matrix.ts'
import {drawSymbol} from './state-symbol.ts'
import {labelLines, lineHeight, wrap} from './text.ts'

const rowGap = 9

/**
 * Draws a matrix without room for a grid: each row's label in bold and, below it, a line a column
 * ("S1 · named") with its symbol. What the columns' notes say stands once, before the first row.
 */
export function drawMatrixList(spec: Matrix, artboard: Artboard): Block {
  const rows = spec.rows.flatMap((row) => [
    drawRule(artboard, 'line-hair'),
    drawRow(spec, row, artboard),
  ])
  return stackBlocks([drawColumnNotes(spec, artboard), ...rows], rowGap)
}

/** What the columns' notes say, a line a column. */
export function drawColumnNotes({columns}: Matrix, {widthPx, smallPx}: Artboard): Block {
  const parts = columns.flatMap(({label, note}): CaptionPart[] =>
    note === undefined ? [] : [{text: `${label}: ${note}`, sizePx: smallPx, tone: 'ink-2'}],
  )
  const caption = wrapCaption(parts, widthPx)
  return {elements: drawCaption(caption, {x: 0, top: 0}), heightPx: caption.heightPx}
}

function drawRow(spec: Matrix, row: MatrixRow, artboard: Artboard): Block {
  const {widthPx, textPx, smallPx} = artboard
  const notes: CaptionPart[] =
    row.note === undefined ? [] : [{text: row.note, sizePx: smallPx, tone: 'ink-2'}]
  const caption = wrapCaption([{text: row.label, sizePx: textPx, weight: 600}, ...notes], widthPx)
  const head: Block = {elements: drawCaption(caption, {x: 0, top: 0}), heightPx: caption.heightPx}
  const lines = row.cells.map((cell, i) =>
    drawLine(spec, cell, spec.columns[i]?.label ?? '', artboard),
  )
  return stackBlocks([head, ...lines], 2)
}

function drawLine(
  spec: Matrix,
  cell: MatrixCell,
  column: string,
  {widthPx, smallPx: sizePx}: Artboard,
): Block {
  const state = stateOf(spec, cell)
  const indent = symbolRoom(spec)
  const lines = wrap(`${column} · ${wordsOf(spec, cell)}`, widthPx - indent, {sizePx})
  const y = firstBaseline(sizePx)
  const top = Math.round(y - sizePx * 0.33 - symbolPx / 2)
  return {
    elements: [
      drawSymbol(state.symbol, {x: 0, y: top, side: symbolPx}),
      ...labelLines(lines, {x: indent, y, sizePx, tone: toneOf(state)}),
    ],
    heightPx: lines.length * lineHeight(sizePx),
  }
}
