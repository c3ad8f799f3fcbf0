import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure, TableCell} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'

type MatrixFigure = FigureOf<'matrix'>
type Row = MatrixFigure['rows'][number]

/** Rows × columns whose cells rest on claims; a cell without a claim has the empty state. */
export function buildMatrix(figure: MatrixFigure, ledger: Ledger): BuiltFigure {
  for (const {cells} of figure.rows) for (const {claim} of cells) claimById(ledger, claim)
  for (const row of figure.rows) checkColumns(row, figure)
  const cellOf = (row: Row, column: string) => row.cells.find((cell) => cell.column === column)
  const states = [...figure.states, figure.empty]
  const stateOf = (row: Row, column: string) => {
    const id = cellOf(row, column)?.state ?? figure.empty.id
    const state = states.find((candidate) => candidate.id === id)
    if (state === undefined) throw new SpecError(`unknown state: ${id}`)
    return state
  }
  const used = new Set(
    figure.rows.flatMap((row) => figure.columns.map((c) => stateOf(row, c.id).id)),
  )
  return {
    figure,
    spec: {
      chart: 'matrix',
      rowHeading: figure.rowHeading,
      columns: figure.columns.map(({label, note}) => ({label, ...(note ? {note} : {})})),
      rows: figure.rows.map((row) => ({
        label: row.label,
        ...(row.note ? {note: row.note} : {}),
        cells: figure.columns.map(({id}) => {
          const text = cellOf(row, id)?.text
          return {state: stateOf(row, id).id, ...(text ? {text} : {})}
        }),
      })),
      states: states.filter(({id}) => used.has(id)),
    },
    table: {
      columns: [figure.rowHeading, ...figure.columns.map(({label}) => label)],
      rows: figure.rows.map((row): TableCell[] => [
        {text: row.label, claims: row.cells.map(({claim}) => claim)},
        ...figure.columns.map(({id}) => {
          const cell = cellOf(row, id)
          const claims = cell === undefined ? [] : [cell.claim]
          return {text: cell?.text ?? stateOf(row, id).word, claims}
        }),
      ]),
    },
    claims: [...new Set(figure.rows.flatMap(({cells}) => cells.map(({claim}) => claim)))],
    seeds: [],
    counts: [
      figure.rows.length,
      figure.columns.length,
      ...figure.columns.map(({id}) => figure.rows.filter((row) => cellOf(row, id)).length),
    ],
  }
}

function checkColumns({label, cells}: Row, {columns}: MatrixFigure): void {
  const named = cells.map(({column}) => column)
  const stray = named.find((name) => !columns.some(({id}) => id === name))
  if (stray !== undefined) throw new SpecError(`unknown column: ${stray}, in matrix row "${label}"`)
  const twice = named.find((name, i) => named.indexOf(name) !== i)
  if (twice !== undefined)
    throw new SpecError(`two cells for the column ${twice}, in matrix row "${label}"`)
}
