/** A page under which results are gathered: a chapter, the glossary, the ledger … */
export type IndexPage = {
  readonly title: string
  /** The explainer of a chapter. */
  readonly kicker?: string
  /** From the root of the site, as all addresses here: `/entity-list/what-it-does.html`. */
  readonly address: string
}

/** What kind of thing an entry leads to; the kinds differ in weight. */
export type EntryKind = 'page' | 'section' | 'figure' | 'term' | 'person' | 'claim' | 'source'

/** Something that can be found. */
export type Entry = {
  readonly kind: EntryKind
  /** Place of its page in `pages`. */
  readonly page: number
  readonly heading: string
  readonly address: string
  /** Plain words; excerpts are cut from them. */
  readonly text: string
  /** Other spellings and languages of a name; they weigh nearly as much as the heading. */
  readonly names?: string
}

/** All that can be found on the site: plain values, shipped to the reader who searches. */
export type SearchIndex = {
  readonly pages: readonly IndexPage[]
  readonly entries: readonly Entry[]
}
