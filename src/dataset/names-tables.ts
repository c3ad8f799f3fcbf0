import {personAddress, termAddress} from '../book/addresses.ts'
import type {Person, Term} from '../book/names.ts'
import {defineTable, key, listed, onTheWeb, required, text} from './table.ts'

/** One row for each person, body or company. */
export const peopleTable = defineTable<Person>({
  name: 'people',
  primaryKey: ['id'],
  rows: ({book}) => [...book.people.values()],
  columns: {
    id: text(({id}) => id, key),
    name: text(({name}) => name, required),
    kind: text(({kind}) => kind, {required: true, enum: ['person', 'body', 'company']}),
    role: text(({role}) => role, required),
    name_group: text(({group}) => group, required),
    also: text(({also}) => listed(also)),
    hanzi: text(({zh}) => zh?.hanzi),
    pinyin: text(({zh}) => zh?.pinyin),
    literal: text(({zh}) => zh?.literal),
    page: text(({id}, site) => onTheWeb(personAddress(id), site), required),
  },
})

/** One row for each term of the glossary. */
export const termsTable = defineTable<Term>({
  name: 'terms',
  primaryKey: ['id'],
  rows: ({book}) => [...book.terms.values()],
  columns: {
    id: text(({id}) => id, key),
    term: text(({term}) => term, required),
    definition: text(({definition}) => definition, required),
    name_group: text(({group}) => group, required),
    also: text(({also}) => listed(also)),
    hanzi: text(({zh}) => zh?.hanzi),
    pinyin: text(({zh}) => zh?.pinyin),
    literal: text(({zh}) => zh?.literal),
    dutch: text(({nl}) => nl?.word),
    dutch_at: text(({nl}) => nl?.at),
    dutch_note: text(({nl}) => nl?.note),
    page: text(({id}, site) => onTheWeb(termAddress(id), site), required),
  },
})
