import {explainerAddress} from '../book/addresses.ts'
import type {Explainer} from '../book/book.ts'
import {count, defineTable, key, onTheWeb, required, text} from './table.ts'

/** One row for each explainer; claims belong to one. */
export const explainersTable = defineTable<Explainer>({
  name: 'explainers',
  primaryKey: ['id'],
  rows: ({book}) => book.explainers,
  columns: {
    id: text(({id}) => id, key),
    title: text(({title}) => title, required),
    question: text(({question}) => question, required),
    chapters: count(({chapters}) => chapters.length, required),
    page: text(({id}, site) => onTheWeb(explainerAddress(id), site), required),
  },
})
