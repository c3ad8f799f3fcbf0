import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {drawSign, signPx, verdictOf} from './board-scale.ts'
import {drawCaption, firstBaseline, wrapCaption} from './caption.ts'
import type {CaptionPart} from './caption.ts'
import type {BoardRow, ClaimBoard} from './claim-board.ts'
import {drawKey} from './key.ts'
import {drawLines} from './line.ts'
import {drawSymbol} from './state-symbol.ts'
import {s} from './svg.ts'

const cardPad = 11
const innerGap = 4
const keyGap = 9
const mostPitch = 20
const wordGap = 10
const dotRadiusPx = 1.5

/** Draws the board as cards between hairlines: claim, place on the scale with its word, evidence. */
export function drawBoardCards(board: ClaimBoard, artboard: Artboard): Block {
  const cards = board.rows.flatMap((row) => [drawRule(artboard), drawCard(board, row, artboard)])
  return stackBlocks([drawHead(board, artboard), ...cards], cardPad)
}

/** What bold and plain texts of the cards are, in bold and plain, and then all verdicts in order. */
function drawHead(board: ClaimBoard, {widthPx, smallPx: sizePx}: Artboard): Block {
  const items = board.verdicts.map(({symbol, word}) => ({
    mark: (x: number, y: number, side: number) => drawSymbol(symbol, {x, y, side}),
    text: word,
  }))
  const headings = [
    drawText({text: board.claimHeading, sizePx, weight: 600}, widthPx),
    drawText({text: board.evidenceHeading, sizePx}, widthPx),
  ]
  const key = drawKey(items, {x: 0, y: 0, maxPx: widthPx, sizePx})
  return stackBlocks([stackBlocks(headings, 0), key], keyGap)
}

function drawCard(board: ClaimBoard, row: BoardRow, artboard: Artboard): Block {
  const {widthPx, smallPx: sizePx} = artboard
  return stackBlocks(
    [
      drawText({text: row.claim, sizePx, weight: 600}, widthPx),
      drawVerdict(board, row, artboard),
      drawText({text: row.finds, sizePx}, widthPx),
    ],
    innerGap,
  )
}

/** The sign in its place on a short scale, and the verdict's word beside it. */
function drawVerdict(
  board: ClaimBoard,
  row: BoardRow,
  {widthPx, smallPx: sizePx}: Artboard,
): Block {
  const verdict = verdictOf(board, row)
  const places = board.verdicts.length - 1
  const pitch = Math.min(mostPitch, 100 / places)
  const y = Math.round(firstBaseline(sizePx) - sizePx * 0.33)
  const xs = board.verdicts.map((_, i) => signPx / 2 + i * pitch)
  // Dots keep the places of the other verdicts.
  const dots = xs
    .filter((_, i) => i !== verdict.place)
    .map((cx) => s('circle', {className: 'fill-grey', cx, cy: y, r: dotRadiusPx}))
  const textX = places * pitch + signPx + wordGap
  const word = wrapCaption([{text: verdict.word, sizePx}], widthPx - textX)
  return {
    elements: [
      ...dots,
      drawSign(verdict, xs[verdict.place] ?? 0, y),
      ...drawCaption(word, {x: textX, top: 0}),
    ],
    heightPx: word.heightPx,
  }
}

function drawText(part: CaptionPart, maxPx: number): Block {
  const caption = wrapCaption([part], maxPx)
  return {elements: drawCaption(caption, {x: 0, top: 0}), heightPx: caption.heightPx}
}

function drawRule({widthPx}: Artboard): Block {
  const rule = drawLines('line-hair', [{x1: 0, x2: widthPx, y1: 0.5, y2: 0.5}])
  return {elements: [rule], heightPx: 1}
}
