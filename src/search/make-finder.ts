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

/** What was found, the page with the best result first. */
export type Found = {
  readonly groups: readonly Group[]
  /** Does every word stand there as typed, or as the beginning of a word? Else these are only similar. */
  readonly isExact: boolean
}

/** Looks something up. */
export type Finder = (question: string) => Found

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
/**
 * Words that differ by some letters; short ones not, since they would be any word.
 * A year or a sum with another digit is another year or sum; a Han character has no neighbours.
 */
function within(edits: number, shortest: number): SearchOptions {
  return {
    ...exact,
    fuzzy: (term) => !isHan(term) && !/\d/.test(term) && term.length >= shortest && edits,
  }
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
  const near = within(1, 5)
  // As typed; else with one slip of the finger, or with two; else with some of the words.
  const attempts: readonly SearchOptions[] = [
    exact,
    near,
    within(2, 7),
    {...near, combineWith: 'OR'},
  ]
  return (question) => {
    for (const options of attempts) {
      const results = engine.search(question, options)
      const isExact = options === exact
      if (results.length > 0) return {groups: groupsOf(results, pages, entries), isExact}
    }
    return {groups: [], isExact: true}
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
