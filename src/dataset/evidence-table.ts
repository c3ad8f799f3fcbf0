import {stances} from '../ledger/claim.ts'
import type {Evidence} from '../ledger/claim.ts'
import {count, defineTable, foreignKey, required, text} from './table.ts'

type Row = Evidence & {readonly claim: string; readonly number: number}

/** One row for each piece of evidence of each claim. */
export const evidenceTable = defineTable<Row>({
  name: 'evidence',
  primaryKey: ['claim_id', 'number'],
  foreignKeys: [foreignKey('claim_id', 'claims'), foreignKey('source_id', 'sources')],
  rows: ({ledger}) =>
    [...ledger.claims.values()].flatMap(({id, evidence}) =>
      evidence.map((piece, i) => ({...piece, claim: id, number: i + 1})),
    ),
  columns: {
    claim_id: text(({claim}) => claim, required),
    number: count((row) => row.number, required),
    source_id: text(({source}) => source, required),
    locator: text(({locator}) => locator, required),
    stance: text(({stance}) => stance, {required: true, enum: stances}),
    quote: text(({quote}) => quote),
    translation: text(({translation}) => translation),
    note: text(({note}) => note),
  },
})
