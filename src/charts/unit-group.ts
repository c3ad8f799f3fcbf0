import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {moved, type Block} from './block.ts'
import {drawCaption, wrapCaption, type CaptionPart} from './caption.ts'
import {s} from './svg.ts'
import {labelLines, lineHeight, wrap} from './text.ts'
import type {Unit, UnitGroup} from './unit-chart.ts'
import {columnGap, nameGap, ownColumns, squarePx, type UnitGrid} from './unit-grid.ts'

const rowGap = 8

/** Draws groups beside each other; the last may spread over the columns that stay free. */
export function drawGroupRow(
  groups: readonly UnitGroup[],
  grid: UnitGrid,
  artboard: Artboard,
): Block {
  const starts = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, group) => sum + ownColumns(group, grid.columns), 0),
  )
  const blocks = groups.map((group, i) => {
    const columns = (starts[i + 1] ?? grid.columns) - (starts[i] ?? 0)
    return drawGroup(group, columns * grid.columnPx - columnGap, grid, artboard)
  })
  const elements = blocks.map((block, i) =>
    moved((starts[i] ?? 0) * grid.columnPx, 0, block.elements),
  )
  return {elements, heightPx: Math.max(...blocks.map((block) => block.heightPx))}
}

/** Draws a unit's square, filled for a seed, outlined (within its sides) for the record. */
export function drawSquare(
  basis: Unit['basis'],
  {x, y, side}: {readonly x: number; readonly y: number; readonly side: number},
  name?: string,
): Element {
  const title = name === undefined ? [] : [s('title', {}, [name])]
  if (basis === 'seed') {
    return s('rect', {className: 'fill-accent', x, y, width: side, height: side}, title)
  }
  const strokeWidth = 1.5
  const inner = side - strokeWidth
  const corner = {x: x + strokeWidth / 2, y: y + strokeWidth / 2}
  const box = {...corner, width: inner, height: inner, strokeWidth}
  return s('rect', {className: 'fill-sheet line-accent', ...box}, title)
}

function drawGroup(
  group: UnitGroup,
  maxPx: number,
  grid: UnitGrid,
  {textPx, smallPx}: Artboard,
): Block {
  const {label, note, units} = group
  const title: CaptionPart = {text: `${units.length} ${label}`, sizePx: textPx, weight: 600}
  const notes: CaptionPart[] =
    note === undefined ? [] : [{text: note, sizePx: smallPx, tone: 'ink-2'}]
  const head = wrapCaption([title, ...notes], maxPx)
  // A unit by itself has the whole width for its name.
  const namePx = units.length === 1 ? maxPx - squarePx - nameGap : grid.namePx
  const body = drawUnits(units, {...grid, namePx}, smallPx)
  const bodyTop = head.heightPx + rowGap
  return {
    elements: [...drawCaption(head, {x: 0, top: 0}), moved(0, bodyTop, body.elements)],
    heightPx: bodyTop + body.heightPx,
  }
}

function drawUnits(
  units: readonly Unit[],
  {columns, columnPx, namePx}: UnitGrid,
  sizePx: number,
): Block {
  const names = units.map((unit) => wrap(unit.name, namePx, {sizePx}))
  const rowHeights = Array.from({length: Math.ceil(units.length / columns)}, (_, row) => {
    const lineCounts = names.slice(row * columns, (row + 1) * columns).map(({length}) => length)
    return Math.max(...lineCounts) * lineHeight(sizePx) + rowGap
  })
  const topOf = (row: number) => rowHeights.slice(0, row).reduce((sum, px) => sum + px, 0)
  const elements = units.flatMap((unit, i) => {
    const x = (i % columns) * columnPx
    const y = topOf(Math.floor(i / columns))
    // The capitals of the first line are centred on the square.
    const baseline = Math.round(y + squarePx / 2 + sizePx * 0.33)
    const first = {x: x + squarePx + nameGap, y: baseline, sizePx}
    const square = drawSquare(unit.basis, {x, y, side: squarePx}, unit.name)
    return [square, ...labelLines(names[i] ?? [], first)]
  })
  return {elements, heightPx: topOf(rowHeights.length) - rowGap}
}
