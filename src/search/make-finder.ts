import MiniSearch from 'minisearch'
import type {SearchOptions, SearchResult} from 'minisearch'
import {excerptOf, markedParts} from './excerpt.ts'
import type {Part} from './excerpt.ts'
import {isHan, queryTerms, wordsOf} from './fold.ts'
import type {Entry, EntryKind, IndexPage, SearchIndex} from './search-index.ts'

/** An entry that was found, with the words that were looked for marked. */
export type Hit = {
  readonly kind: EntryKind
  readonly address: string
  readonly heading: readonly Part[]
  readonly excerpt: readonly Part[]
}

/** What was found on one page, best first. */
export type Group = {
  readonly page: IndexPage
  /** The best of them. */
  readonly hits: readonly Hit[]
  /** How many there are in all. */
  readonly count: number
}

/** Looks something up; the page with the best result stands first. */
export type Finder = (question: string) => Group[]

/** Results of one page that a reader is given; more would not be read. */
const mostHits = 12

// What explains stands before what lists.
const weights: Readonly<Record<EntryKind, number>> = {
  page: 1.2,
  section: 1,
  figure: 0.9,
  term: 1.5,
  person: 1.5,
  claim: 0.5,
  source: 0.25,
}

const exact: SearchOptions = {
  combineWith: 'AND',
  prefix: (term, i, terms) => isHan(term) || i === terms.length - 1 || term.length > 3,
}
// A year or a sum with another digit is another year or sum; a Han character has no neighbours.
const fuzzy: SearchOptions = {
  ...exact,
  fuzzy: (term) => !isHan(term) && !/\d/.test(term) && term.length > 4 && 0.25,
}

/** Prepares an index for searching: by beginnings of words, without accents, and forgiving where nothing fits. */
export function makeFinder({pages, entries}: SearchIndex): Finder {
  const engine = new MiniSearch<Entry & {readonly id: number}>({
    fields: ['heading', 'names', 'text'],
    tokenize: (text) => wordsOf(text).flatMap(({terms}) => terms),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      boost: {heading: 3, names: 2},
      weights: {prefix: 0.6, fuzzy: 0.4},
      boostDocument: (id: number) => weights[entries[id]?.kind ?? 'source'],
    },
  })
  engine.addAll(entries.map((entry, id) => ({...entry, id})))
  // As typed; else with a slip of the finger; else with some of the words.
  const attempts: readonly SearchOptions[] = [exact, fuzzy, {...fuzzy, combineWith: 'OR'}]
  return (question) => {
    for (const options of attempts) {
      const results = engine.search(question, options)
      if (results.length > 0) return groupsOf(results, pages, entries)
    }
    return []
  }
}

function groupsOf(
  results: readonly SearchResult[],
  pages: readonly IndexPage[],
  entries: readonly Entry[],
): Group[] {
  const byPage = new Map<number, {entry: Entry; terms: string[]}[]>()
  for (const {id, terms} of results) {
    const entry = entries[id as number] // our ids are places in `entries`
    if (entry === undefined) continue
    const members = byPage.get(entry.page) ?? []
    byPage.set(entry.page, [...members, {entry, terms}])
  }
  return [...byPage].flatMap(([place, members]) => {
    const page = pages[place]
    if (page === undefined) return []
    const hits = members.slice(0, mostHits).map(({entry, terms}) => hitOf(entry, new Set(terms)))
    return [{page, hits, count: members.length}]
  })
}

function hitOf({kind, address, heading, text, names}: Entry, terms: ReadonlySet<string>): Hit {
  const whole = names ? `${text} · ${names}` : text
  return {kind, address, heading: markedParts(heading, terms), excerpt: excerptOf(whole, terms)}
}
