import type {Artboard} from './artboard.ts'
import {fits} from './fits.ts'
import {SpecError} from '../spec-error.ts'

/** The one grid all squares of a unit chart stand on, in CSS pixels. */
export type UnitGrid = {
  readonly columns: number
  /** From one column's left edge to the next. */
  readonly columnPx: number
  /** Room for a name beside its square, within a column. */
  readonly namePx: number
}

export const columnGap = 18
export const squarePx = 15
export const nameGap = 7

/** Columns to try, the most first, and how many lines a name may take while there is another choice. */
const limits = {
  wide: {columnCounts: [4, 3, 2, 1], maxLines: 2},
  narrow: {columnCounts: [2, 1], maxLines: 3},
} as const

/**
 * Chooses the most columns in which no name takes too many lines; in one column it may take any number.
 *
 * @throws {SpecError} `unit chart has no room for a name: Donaudampfschifffahrt…`
 */
export function chooseGrid(
  names: readonly string[],
  {name: artboard, widthPx, smallPx}: Artboard,
): UnitGrid {
  const {columnCounts, maxLines} = limits[artboard]
  const style = {sizePx: smallPx}
  const grids = columnCounts.map((columns) => {
    const columnPx = (widthPx + columnGap) / columns
    return {columns, columnPx, namePx: columnPx - columnGap - squarePx - nameGap}
  })
  const misfit = ({columns, namePx}: UnitGrid) =>
    names.find((name) => !fits(name, namePx, columns === 1 ? Infinity : maxLines, style))
  const chosen = grids.find((grid) => misfit(grid) === undefined)
  if (chosen !== undefined) return chosen
  throw new SpecError(`unit chart has no room for a name: ${grids.map(misfit).at(-1)}`)
}

/** Columns a group takes by itself: as many as it has units, at most all of them. */
export function ownColumns(group: {readonly units: readonly unknown[]}, columns: number): number {
  return Math.min(group.units.length, columns)
}

/** Puts groups into rows, in order: a group joins the row before it where its columns are still free. */
export function groupRows<Group extends {readonly units: readonly unknown[]}>(
  groups: readonly Group[],
  columns: number,
): Group[][] {
  const rows: Group[][] = []
  for (const group of groups) {
    const row = rows.at(-1) ?? []
    const taken = row.reduce((sum, other) => sum + ownColumns(other, columns), 0)
    const joins = row.length > 0 && taken + ownColumns(group, columns) <= columns
    if (joins) row.push(group)
    else rows.push([group])
  }
  return rows
}
