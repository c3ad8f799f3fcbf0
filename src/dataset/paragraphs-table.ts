import {paragraphKinds} from '../ledger/seed-index.ts'
import type {SeedParagraph} from '../ledger/seed-index.ts'
import {count, defineTable, foreignKey, listed, required, text, truth} from './table.ts'

type Row = SeedParagraph & {readonly source: string}

/** One row for each paragraph of a seed, as its page lists them: where statements stand, without the words. */
export const paragraphsTable = defineTable<Row>({
  name: 'paragraphs',
  primaryKey: ['source_id', 'locator'],
  foreignKeys: [foreignKey('source_id', 'sources')],
  rows: ({ledger}) =>
    [...ledger.seeds.values()].flatMap(({seed, paragraphs}) =>
      paragraphs
        .filter(({role}) => role !== 'furniture')
        .map((paragraph) => ({...paragraph, source: seed})),
    ),
  columns: {
    source_id: text(({source}) => source, required),
    locator: text(({id}) => id, required),
    part: text(({role}) => role, required),
    kind: text(({kind}) => kind, {required: true, enum: paragraphKinds}),
    also_kinds: text(({also}) => listed(also)),
    speaker: text(({speaker}) => speaker),
    people: text(({people}) => listed(people)),
    words: count(({words}) => words, required),
    flags: text(({flags}) => listed(flags)),
    is_quotable: truth(({quotable}) => quotable, required),
  },
})
