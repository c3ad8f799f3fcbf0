import {personNamed} from './person-named.ts'
import {defineTable, foreignKey, required, text} from './table.ts'

type Row = {readonly claim: string; readonly name: string}

/** One row for each person, organisation or place that a claim is about. */
export const aboutTable = defineTable<Row>({
  name: 'about',
  primaryKey: ['claim_id', 'name'],
  foreignKeys: [foreignKey('claim_id', 'claims'), foreignKey('person_id', 'people')],
  rows: ({ledger}) =>
    [...ledger.claims.values()].flatMap(({id, about}) => about.map((name) => ({claim: id, name}))),
  columns: {
    claim_id: text(({claim}) => claim, required),
    name: text(({name}) => name, required),
    person_id: text(({name}, {book}) => personNamed(name, book)?.id),
  },
})
