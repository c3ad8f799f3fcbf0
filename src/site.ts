import type {Book} from './book/book.ts'
import {EditionFacts} from './book/edition.ts'
import {readBook} from './book/read.ts'
import {hashContent} from './content-hash.ts'
import {DataWords} from './dataset/data-words.ts'
import type {Problem} from './errors.ts'
import {ContentError} from './errors.ts'
import type {Figure} from './figures/figure.ts'
import {readFigures, readFigureWords} from './figures/read.ts'
import type {FigureWords} from './figures/words.ts'
import {readJson} from './json.ts'
import type {Ledger} from './ledger/ledger.ts'
import {readLedger} from './ledger/read.ts'

/** All content, read and of the right form. */
export type Site = {
  readonly ledger: Ledger
  readonly book: Book
  readonly figures: ReadonlyMap<string, Figure>
  /** What the figures say alike. */
  readonly figureWords: FigureWords
  /** What the data package says of itself and its tables. */
  readonly dataWords: DataWords
  /** Version and day of what is published, and who publishes it. */
  readonly facts: EditionFacts
  /** SHA-256 over the content read: tells whether a built folder was made from it. */
  readonly contentHash: string
}

/** A site as far as its files could be read, with all that could not. */
export type SiteRead = {
  readonly site: Site | undefined
  /** At hand even where the book is not. */
  readonly ledger: Ledger
  readonly problems: readonly Problem[]
}

/** Reads everything below `content/`. */
export function readSite(root: string): SiteRead {
  const {ledger, problems: ledgerProblems} = readLedger(root)
  const {book, problems: bookProblems} = readBook(root)
  const {figures, problems: figureProblems} = readFigures(root)
  const {value: figureWords, problems: wordProblems} = readFigureWords(root)
  const {value: dataWords, problems: dataProblems} = readJson(
    root,
    'content/data-package.json',
    DataWords,
  )
  const {value: facts, problems: factProblems} = readJson(
    root,
    'content/edition.json',
    EditionFacts,
  )
  const contentHash = hashContent(root)
  return {
    site: book &&
      figureWords &&
      dataWords &&
      facts && {ledger, book, figures, figureWords, dataWords, facts, contentHash},
    ledger,
    problems: [
      ...ledgerProblems,
      ...bookProblems,
      ...figureProblems,
      ...wordProblems,
      ...dataProblems,
      ...factProblems,
    ],
  }
}

/**
 * Reads everything below `content/` for pages that need all of it.
 *
 * @throws {ContentError} with every problem of form
 */
export function loadSite(root: string): Site {
  const {site, problems} = readSite(root)
  if (site === undefined || problems.length > 0) throw new ContentError(problems)
  return site
}
