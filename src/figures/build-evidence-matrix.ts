import type {Claim, Evidence} from '../ledger/claim.ts'
import {formatCitation} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'

type EvidenceMatrix = FigureOf<'evidence-matrix'>
type Column = EvidenceMatrix['columns'][number]
type Cell = NonNullable<EvidenceMatrix['cells']>[number]

// A column of several sources shows the strongest: a difference before agreement before silence.
const strength = ['differs', 'states', 'agrees', 'silent'] as const

/** Claims × sources; each cell is what the source does to the claim. */
export function buildEvidenceMatrix(figure: EvidenceMatrix, ledger: Ledger): BuiltFigure {
  checkCells(figure)
  const rows = figure.rows.map(({claim: id, label, note}) => {
    const claim = claimById(ledger, id)
    const cells = figure.columns.map((column, i) => {
      const evidence = evidenceIn(claim, column, ledger)
      const text = figure.cells?.find((cell) => cell.claim === id && cell.column === i)?.text
      return {evidence, state: figure.states[evidence.stance], text}
    })
    return {id, label, note, cells}
  })
  const used = new Set(rows.flatMap(({cells}) => cells.map(({state}) => state.id)))
  return {
    figure,
    spec: {
      chart: 'matrix',
      rowHeading: figure.rowHeading,
      columns: figure.columns.map(({label, note}) => ({label, ...(note ? {note} : {})})),
      rows: rows.map(({label, note, cells}) => ({
        label,
        ...(note ? {note} : {}),
        cells: cells.map(({state, text}) => ({state: state.id, ...(text ? {text} : {})})),
      })),
      states: uniqueStates(Object.values(figure.states)).filter(({id}) => used.has(id)),
    },
    table: {
      columns: [figure.rowHeading, ...figure.columns.map(({label}) => label)],
      rows: rows.map(({id, label, cells}) => [
        {text: label, claims: [id]},
        ...cells.map(({evidence, state, text}) => ({
          text: `${text ?? state.word} (${formatCitation(evidence, ledger)})`,
          claims: [id],
        })),
      ]),
    },
    claims: rows.map(({id}) => id),
    seeds: [],
    counts: [
      rows.length,
      figure.columns.length,
      ...figure.columns.map((_, i) => rows.filter(({cells}) => stands(cells[i]?.evidence)).length),
    ],
  }
}

function checkCells({cells = [], rows, columns}: EvidenceMatrix): void {
  const isAt = (a: Cell, b: Cell): boolean => a.claim === b.claim && a.column === b.column
  for (const [i, cell] of cells.entries()) {
    const place = `${cell.claim}, column ${cell.column}`
    if (columns[cell.column] === undefined || !rows.some(({claim}) => claim === cell.claim))
      throw new SpecError(`words for a cell that is not there: ${place}`)
    if (cells.findIndex((other) => isAt(other, cell)) !== i)
      throw new SpecError(`words twice for one cell: ${place}`)
  }
}

function stands(evidence: Evidence | undefined): boolean {
  return evidence?.stance === 'states' || evidence?.stance === 'agrees'
}

/** @throws {SpecError} when the ledger does not say what the source does to the claim */
function evidenceIn(claim: Claim, {label, sources}: Column, ledger: Ledger): Evidence {
  const isIn = (id: string): boolean =>
    sources === 'record' ? ledger.sources.get(id)?.role === 'record' : sources.includes(id)
  const candidates = claim.evidence.filter(({source}) => isIn(source))
  const [first] = candidates.toSorted(
    (a, b) => strength.indexOf(a.stance) - strength.indexOf(b.stance),
  )
  if (first === undefined)
    throw new SpecError(`${claim.id} has no evidence for the column ${label}, not even silence`)
  return first
}

function uniqueStates<T extends {readonly id: string}>(states: readonly T[]): T[] {
  return states.filter(({id}, i) => states.findIndex((state) => state.id === id) === i)
}
