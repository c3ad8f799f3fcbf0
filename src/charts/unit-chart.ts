import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {chartRoot} from './chart-root.ts'
import {drawKey, type KeyItem} from './key.ts'
import {chooseGrid, groupRows} from './unit-grid.ts'
import {drawGroupRow, drawSquare} from './unit-group.ts'
import {SpecError} from '../spec-error.ts'

export type Unit = {readonly name: string; readonly basis: 'seed' | 'record'}

export type UnitGroup = {
  /** What is counted, without the number: `local bureaus` is drawn as "18 local bureaus". */
  readonly label: string
  readonly note?: string
  readonly units: readonly Unit[]
}

/** Counted squares in named groups; each square is a unit with a name. */
export type UnitChart = {
  readonly chart: 'unit'
  readonly groups: readonly UnitGroup[]
  /** What filled and outlined squares mean; drawn when both occur. */
  readonly key: {readonly seed: string; readonly record: string}
}

const blockGap = 26

/**
 * Draws every unit as a small square with its name beside it, so that a reader can count and read.
 * Squares stand on one grid, read row by row; neighbouring groups share a row where both fit in it.
 *
 * @throws {SpecError} `unit chart needs at least 1 group, got 0`
 * @throws {SpecError} `unit chart group "local bureaus" needs at least 1 unit, got 0`
 */
export function drawUnitChart(spec: UnitChart, artboard: Artboard, _id: string): Element {
  check(spec)
  const names = spec.groups.flatMap(({units}) => units.map(({name}) => name))
  const grid = chooseGrid(names, artboard)
  const rows = groupRows(spec.groups, grid.columns).map((row) => drawGroupRow(row, grid, artboard))
  const {elements, heightPx} = stackBlocks([...rows, drawKeyBlock(spec, artboard)], blockGap)
  return chartRoot(artboard.widthPx, heightPx, elements)
}

/** The key, empty where all units have one basis. */
function drawKeyBlock({groups, key}: UnitChart, {widthPx, smallPx}: Artboard): Block {
  const bases = new Set(groups.flatMap(({units}) => units.map((unit) => unit.basis)))
  if (bases.size < 2) return {elements: [], heightPx: 0}
  const items = (['seed', 'record'] as const).map((basis): KeyItem => ({
    mark: (x, y, side) => drawSquare(basis, {x, y, side}),
    text: key[basis],
  }))
  return drawKey(items, {x: 0, y: 0, maxPx: widthPx, sizePx: smallPx})
}

function check({groups}: UnitChart): void {
  if (groups.length === 0) throw new SpecError('unit chart needs at least 1 group, got 0')
  const empty = groups.find(({units}) => units.length === 0)
  if (empty === undefined) return
  throw new SpecError(`unit chart group "${empty.label}" needs at least 1 unit, got 0`)
}
