import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {moved, stackBlocks, type Block} from './block.ts'
import {drawCaption, wrapCaption, type Caption} from './caption.ts'
import {chartRoot} from './chart-root.ts'
import {drawPaint, paintDefs, type Paint} from './paint.ts'
import {s} from './svg.ts'
import {SpecError} from '../spec-error.ts'

type CountGroup = {
  /** What is counted, with its number as a source gives it: `40 finished`. */
  readonly heading: string
  readonly note?: string
  readonly count: number
  readonly pattern: CountPattern
}

/** Tells groups apart; the heading says what they are. Filled and outlined are kept for what marks rest on. */
type CountPattern = 'soft' | 'hatch' | 'dots'

/** Counted squares without names, in groups; names would make it a unit chart. */
export type CountChart = {
  readonly chart: 'count'
  readonly groups: readonly CountGroup[]
}

/** Most squares of a group that a reader may be asked to look at. */
const mostSquares = 200

const squaresPerRow = 10
const squarePx = 17
const pitchPx = 22
/** More room after five squares, so that a row can be counted at a glance. */
const fivePx = 5
const headGap = 8
const noteGap = 6
const groupGap = 26
const columnGap = 24

/**
 * Draws each group as a heading and, below it, its squares, ten a row, and its note. Groups stand beside
 * each other on the wide artboard, at most three, and below each other on the narrow one.
 *
 * @param id unique in the page; ids of patterns begin with it
 * @throws {SpecError} `count chart needs at least 1 group, got 0`
 * @throws {SpecError} `count chart group "40 finished" needs a whole count of 0 to 200, got 0.5`
 */
export function drawCountChart(spec: CountChart, artboard: Artboard, id: string): Element {
  check(spec)
  const columns = artboard.name === 'wide' ? columnsFor(spec.groups.length) : 1
  const rows = rowsOf(spec.groups, columns).map((groups) =>
    drawRow(groups, (artboard.widthPx + columnGap) / columns, artboard, id),
  )
  const {elements, heightPx} = stackBlocks(rows, groupGap)
  const paints = spec.groups.map(paintOf)
  return chartRoot(artboard.widthPx, heightPx, [...paintDefs(id, paints), ...elements])
}

/** Up to three columns; four groups stand two by two. */
function columnsFor(groups: number): number {
  return groups === 4 ? 2 : Math.min(groups, 3)
}

function rowsOf(groups: readonly CountGroup[], columns: number): CountGroup[][] {
  return Array.from({length: Math.ceil(groups.length / columns)}, (_, row) =>
    groups.slice(row * columns, (row + 1) * columns),
  )
}

/** Groups side by side; their headings stand on their squares, which begin at one height. */
function drawRow(
  groups: readonly CountGroup[],
  columnPx: number,
  artboard: Artboard,
  id: string,
): Block {
  const columns = groups.map((group) => ({
    head: headOf(group, columnPx - columnGap, artboard),
    body: stackBlocks(
      [drawSquares(group, id), drawNote(group, columnPx - columnGap, artboard)],
      noteGap,
    ),
  }))
  const headPx = Math.max(...columns.map(({head}) => head.heightPx))
  const bodyPx = Math.max(...columns.map(({body}) => body.heightPx))
  const elements = columns.map(({head, body}, i) =>
    moved(i * columnPx, 0, [
      ...drawCaption(head, {x: 0, top: headPx - head.heightPx}),
      moved(0, headPx + headGap, body.elements),
    ]),
  )
  return {elements, heightPx: bodyPx === 0 ? headPx : headPx + headGap + bodyPx}
}

function headOf({heading}: CountGroup, maxPx: number, {textPx}: Artboard): Caption {
  return wrapCaption([{text: heading, sizePx: textPx, weight: 600}], maxPx)
}

function drawNote({note}: CountGroup, maxPx: number, {smallPx}: Artboard): Block {
  const parts = note === undefined ? [] : [{text: note, sizePx: smallPx, tone: 'ink-2'} as const]
  const caption = wrapCaption(parts, maxPx)
  return {elements: drawCaption(caption, {x: 0, top: 0}), heightPx: caption.heightPx}
}

function drawSquares(group: CountGroup, id: string): Block {
  const squares = Array.from({length: group.count}, (_, i) => {
    const column = i % squaresPerRow
    const x = column * pitchPx + (column < squaresPerRow / 2 ? 0 : fivePx)
    const y = Math.floor(i / squaresPerRow) * pitchPx
    return drawPaint(id, paintOf(group), {x, y, width: squarePx, height: squarePx})
  })
  const rows = Math.ceil(group.count / squaresPerRow)
  return {
    elements: [s('g', {className: 'squares'}, squares)],
    heightPx: rows === 0 ? 0 : (rows - 1) * pitchPx + squarePx,
  }
}

function paintOf({pattern}: CountGroup): Paint {
  return {pattern, tone: 'accent'}
}

function check({groups}: CountChart): void {
  if (groups.length === 0) throw new SpecError('count chart needs at least 1 group, got 0')
  for (const {heading, count} of groups) {
    if (Number.isInteger(count) && count >= 0 && count <= mostSquares) continue
    const needs = `needs a whole count of 0 to ${mostSquares}, got ${count}`
    throw new SpecError(`count chart group "${heading}" ${needs}`)
  }
}
