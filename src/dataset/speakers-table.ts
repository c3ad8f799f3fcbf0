import {claimsOfPerson} from '../book/person-claims.ts'
import {defineTable, foreignKey, required, text} from './table.ts'

type Row = {readonly claim: string; readonly person: string}

/** One row for each person or body that says a claim, as far as they have an entry of their own. */
export const speakersTable = defineTable<Row>({
  name: 'speakers',
  primaryKey: ['claim_id', 'person_id'],
  foreignKeys: [foreignKey('claim_id', 'claims'), foreignKey('person_id', 'people')],
  rows: ({ledger, book}) =>
    [...book.people.values()].flatMap((person) =>
      claimsOfPerson(person, ledger, book.people).says.map(({id}) => ({
        claim: id,
        person: person.id,
      })),
    ),
  columns: {
    claim_id: text(({claim}) => claim, required),
    person_id: text(({person}) => person, required),
  },
})
