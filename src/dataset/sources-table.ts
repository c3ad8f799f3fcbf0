import {sourceAddress} from '../book/addresses.ts'
import {readExtents, sourceKinds} from '../ledger/source.ts'
import type {Source} from '../ledger/source.ts'
import {firstDay, lastDay} from './days.ts'
import {day, defineTable, key, listed, onTheWeb, required, text} from './table.ts'

/** One row a source; the columns of the reliability card are filled for the seeds. */
export const sourcesTable = defineTable<Source>({
  name: 'sources',
  primaryKey: ['id'],
  rows: ({ledger}) => [...ledger.sources.values()],
  columns: {
    id: text(({id}) => id, key),
    role: text(({role}) => role, {required: true, enum: ['seed', 'record']}),
    kind: text(({kind}) => kind, {required: true, enum: sourceKinds}),
    title: text(({title}) => title, required),
    authors: text(({authors}) => listed(authors)),
    publisher: text(({publisher}) => publisher, required),
    published: text(({published}) => published, required),
    published_first_day: day(({published}) => firstDay(published)),
    published_last_day: day(({published}) => lastDay(published)),
    language: text(({language}) => language, required),
    url: text(({url}) => url),
    agency: text(({agency}) => agency),
    read_extent: text(({read}) => read.extent, {required: true, enum: readExtents}),
    read_note: text(({read}) => read.note),
    copy_note: text(({copy}) => copy?.note),
    copy_url: text(({copy}) => copy?.url),
    what_it_is: text(({card}) => card?.whatItIs),
    copy_state: text(({card}) => card?.copy),
    dating: text(({card}) => card?.dating),
    slant: text(({card}) => card?.slant),
    good_for: text(({card}) => listed(card?.goodFor)),
    poor_for: text(({card}) => listed(card?.poorFor)),
    loaded_words: text(({card}) => listed(card?.loadedWords)),
    how_to_use: text(({card}) => card?.howToUse),
    page: text(({id}, site) => onTheWeb(sourceAddress(id), site), required),
  },
})
