import type {Source, SourceCard} from '../ledger/source.ts'
import type {Site} from '../site.ts'
import {count, defineTable, foreignKey, required, text} from './table.ts'

type Fault = SourceCard['problems'][number]
type Alteration = NonNullable<SourceCard['alterations']>[number]
type Row<T> = T & {readonly source: string; readonly number: number}

const certainties = ['checked', 'likely', 'not verified'] as const

/** One row for each problem on a reliability card. */
export const sourceProblemsTable = defineTable<Row<Fault>>({
  name: 'source_problems',
  primaryKey: ['source_id', 'number'],
  foreignKeys: [foreignKey('source_id', 'sources')],
  rows: (site) => rowsOf(site, ({card}) => card?.problems),
  columns: {
    source_id: text(({source}) => source, required),
    number: count((row) => row.number, required),
    locator: text(({locator}) => locator, required),
    problem: text((row) => row.text, required),
    certainty: text(({certainty}) => certainty, {required: true, enum: certainties}),
  },
})

/** One row for each line of a seed that our copy altered. */
export const sourceAlterationsTable = defineTable<Row<Alteration>>({
  name: 'source_alterations',
  primaryKey: ['source_id', 'number'],
  foreignKeys: [foreignKey('source_id', 'sources')],
  rows: (site) => rowsOf(site, ({card}) => card?.alterations),
  columns: {
    source_id: text(({source}) => source, required),
    number: count((row) => row.number, required),
    locator: text(({locator}) => locator, required),
    here: text(({here}) => here, required),
    original: text(({original}) => original, required),
    certainty: text(({certainty}) => certainty, {required: true, enum: certainties}),
  },
})

function rowsOf<T>(
  {ledger}: Site,
  faultsOf: (source: Source) => readonly T[] | undefined,
): Row<T>[] {
  return [...ledger.sources.values()].flatMap((source) =>
    (faultsOf(source) ?? []).map((fault, i) => ({...fault, source: source.id, number: i + 1})),
  )
}
