import type {Artboard} from './artboard.ts'
import {moved, stackBlocks, type Block} from './block.ts'
import {columnLine, drawSign, signPx, verdictOf} from './board-scale.ts'
import {drawCaption, firstBaseline, wrapCaption} from './caption.ts'
import type {BoardRow, ClaimBoard} from './claim-board.ts'
import {drawLines} from './line.ts'

const claimPx = 212
const gapPx = 18
const rowPad = 9
const headPad = 7
/** Between a sign and its word in the heading. */
const wordGap = 6
/** Between two words of the heading. */
const stepPx = 3

/** Where columns stand, in CSS pixels. */
type Columns = {
  /** Middle of each verdict's column, in order. */
  readonly verdictXs: readonly number[]
  readonly findsX: number
}

/** A drawn row, with the column of its sign and the sign's middle from the row's top. */
type BoardLine = Block & {readonly place: number; readonly signY: number}

/** Draws the board as rows under a heading whose words stand like flags on the lines of their columns. */
export function drawBoardRows(board: ClaimBoard, artboard: Artboard): Block {
  const columns = fitColumns(board.verdicts.length)
  const head = drawHead(board, columns, artboard)
  const rows = board.rows.map((row) => drawRow(board, row, columns, artboard))
  const body = stackBlocks(rows, 0)
  const bottom = head.heightPx + body.heightPx
  const tops = rows.map((_, i) =>
    rows.slice(0, i).reduce((sum, {heightPx}) => sum + heightPx, head.heightPx),
  )
  const lines = columns.verdictXs.flatMap((x, column) => {
    const below = rows.flatMap(({place, signY}, i) =>
      place === column ? [(tops[i] ?? 0) + signY] : [],
    )
    return columnLine(x, [head.signYs[column] ?? 0, ...below], bottom)
  })
  return {
    elements: [
      drawLines('line-hair', lines),
      ...head.elements,
      moved(0, head.heightPx, body.elements),
      drawLines('line-hair', [{x1: 0, x2: artboard.widthPx, y1: bottom, y2: bottom}]),
    ],
    heightPx: bottom + 1,
  }
}

/** Columns narrow with their number, but a sign keeps its room. */
function fitColumns(count: number): Columns {
  const pitch = Math.max(signPx + 9, Math.min(34, 176 / count))
  const left = claimPx + gapPx
  const verdictXs = Array.from({length: count}, (_, i) => left + (i + 0.5) * pitch)
  return {verdictXs, findsX: left + count * pitch + gapPx}
}

/** Words go down in steps, the best supported first, so that no line crosses a word. */
function drawHead(
  {verdicts, claimHeading, evidenceHeading}: ClaimBoard,
  {verdictXs, findsX}: Columns,
  {widthPx, smallPx: sizePx}: Artboard,
): Block & {readonly signYs: readonly number[]} {
  const words = verdicts.map(({word}, i) => {
    const x = (verdictXs[i] ?? 0) + signPx / 2 + wordGap
    return {x, caption: wrapCaption([{text: word, sizePx}], widthPx - x)}
  })
  const tops = words.map((_, i) =>
    words.slice(0, i).reduce((sum, {caption}) => sum + caption.heightPx + stepPx, 0),
  )
  const wordsPx = words.reduce((sum, {caption}) => sum + caption.heightPx + stepPx, 0)
  const signYs = tops.map((top) => Math.round(top + firstBaseline(sizePx) - sizePx * 0.33))
  const heading = (text: string, maxPx: number) => wrapCaption([{text, sizePx, weight: 600}], maxPx)
  const claims = heading(claimHeading, claimPx)
  const evidence = heading(evidenceHeading, widthPx - findsX)
  const bottom = Math.max(wordsPx + 7 + evidence.heightPx, claims.heightPx)
  return {
    elements: [
      ...verdicts.map((verdict, i) => drawSign(verdict, verdictXs[i] ?? 0, signYs[i] ?? 0)),
      ...words.flatMap(({x, caption}, i) => drawCaption(caption, {x, top: tops[i] ?? 0})),
      ...drawCaption(claims, {x: 0, top: bottom - claims.heightPx}),
      ...drawCaption(evidence, {x: findsX, top: bottom - evidence.heightPx}),
    ],
    heightPx: bottom + headPad,
    signYs,
  }
}

/** A row under its rule; its sign stands on the first line, beside the verdict's word. */
function drawRow(
  board: ClaimBoard,
  row: BoardRow,
  {verdictXs, findsX}: Columns,
  {widthPx, textPx, smallPx}: Artboard,
): BoardLine {
  const verdict = verdictOf(board, row)
  const claim = wrapCaption([{text: row.claim, sizePx: textPx}], claimPx)
  const finds = wrapCaption(
    [
      {text: verdict.word, sizePx: smallPx, weight: 600},
      {text: row.finds, sizePx: smallPx},
    ],
    widthPx - findsX,
  )
  // All first lines stand on one baseline.
  const baseline = firstBaseline(textPx)
  const top = rowPad + baseline - firstBaseline(smallPx)
  const signY = Math.round(rowPad + baseline - smallPx * 0.33)
  return {
    elements: [
      drawLines('line-hair', [{x1: 0, x2: widthPx, y1: 0, y2: 0}]),
      ...drawCaption(claim, {x: 0, top: rowPad}),
      drawSign(verdict, verdictXs[verdict.place] ?? 0, signY),
      ...drawCaption(finds, {x: findsX, top}),
    ],
    heightPx: Math.max(rowPad + claim.heightPx, top + finds.heightPx) + rowPad,
    place: verdict.place,
    signY,
  }
}
