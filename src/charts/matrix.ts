import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {chartRoot} from './chart-root.ts'
import {drawKey} from './key.ts'
import {drawMatrixGrid, fitMatrixGrid} from './matrix-grid.ts'
import {drawColumnNotes, drawMatrixList} from './matrix-list.ts'
import {stateOf, wordsOf} from './matrix-state.ts'
import {drawSymbol, type StateSymbol} from './state-symbol.ts'
import {SpecError} from '../spec-error.ts'

export type MatrixState = {
  readonly id: string
  /** What the symbol says, in a word or two: `named`. */
  readonly word: string
  readonly symbol: StateSymbol
}

export type MatrixCell = {
  /** Id of a state. */
  readonly state: string
  /** Stands beside the symbol in place of the state's word. */
  readonly text?: string
}

export type MatrixRow = {
  readonly label: string
  readonly note?: string
  /** One a column, in the columns' order. */
  readonly cells: readonly MatrixCell[]
}

/** Rows by columns; every cell is a state, told by a symbol and a word. */
export type Matrix = {
  readonly chart: 'matrix'
  /** What the rows are, over the row labels. */
  readonly rowHeading?: string
  readonly columns: readonly {readonly label: string; readonly note?: string}[]
  readonly rows: readonly MatrixRow[]
  readonly states: readonly MatrixState[]
}

const keyGap = 18

/**
 * Draws a grid where the words fit, else one list a row. States in use get a key where the drawing
 * does not already put each state's word beside its symbol.
 *
 * @throws {SpecError} `matrix needs at least 1 row and 1 column, got 0 and 5`
 * @throws {SpecError} `matrix row "Dahua" has 4 cells for 5 columns`
 * @throws {SpecError} `unknown state: namd, in matrix row "Dahua"`
 */
export function drawMatrix(spec: Matrix, artboard: Artboard, _id: string): Element {
  check(spec)
  const layout = fitMatrixGrid(spec, artboard)
  const body =
    layout === undefined ? drawMatrixList(spec, artboard) : drawMatrixGrid(spec, layout, artboard)
  const isSilent = layout?.cell === 'symbol'
  const notes = layout?.isBare ? [drawColumnNotes(spec, artboard)] : []
  const key = isSilent || hasOwnTexts(spec) ? [drawStates(spec, artboard)] : []
  const blocks = [...notes, body, ...key]
  const {elements, heightPx} = stackBlocks(blocks, keyGap)
  return chartRoot(artboard.widthPx, heightPx, elements)
}

function hasOwnTexts(spec: Matrix): boolean {
  const cells = spec.rows.flatMap((row) => row.cells)
  return cells.some((cell) => wordsOf(spec, cell) !== stateOf(spec, cell).word)
}

function drawStates({rows, states}: Matrix, {widthPx, smallPx}: Artboard): Block {
  const used = new Set(rows.flatMap(({cells}) => cells.map(({state}) => state)))
  const items = states
    .filter(({id, symbol}) => used.has(id) && symbol !== 'none')
    .map(({symbol, word}) => ({
      mark: (x: number, y: number, side: number) => drawSymbol(symbol, {x, y, side}),
      text: word,
    }))
  return drawKey(items, {x: 0, y: 0, maxPx: widthPx, sizePx: smallPx})
}

function check({columns, rows, states}: Matrix): void {
  if (rows.length === 0 || columns.length === 0) {
    const got = `${rows.length} and ${columns.length}`
    throw new SpecError(`matrix needs at least 1 row and 1 column, got ${got}`)
  }
  const known = new Set(states.map(({id}) => id))
  for (const {label, cells} of rows) {
    if (cells.length !== columns.length) {
      const got = `${cells.length} cells for ${columns.length} columns`
      throw new SpecError(`matrix row "${label}" has ${got}`)
    }
    const stray = cells.find(({state}) => !known.has(state))
    if (stray !== undefined) {
      throw new SpecError(`unknown state: ${stray.state}, in matrix row "${label}"`)
    }
  }
}
