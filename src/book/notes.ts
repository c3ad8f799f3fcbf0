import {citedClaims} from './book.ts'
import type {Book, Chapter} from './book.ts'
import {claimAddress, personAddress, termAddress} from './addresses.ts'
import {labelOf} from './words.ts'

/** Numbers of a chapter's notes: claim id → 1, 2, 3 … in the order of first mention. */
export function noteNumbers(chapter: Chapter): Map<string, number> {
  return new Map(citedClaims(chapter).map((id, i) => [id, i + 1]))
}

/** How references are resolved on the pages of a book; the options of `remarkReferences`. */
export function referenceOptions(book: Book): {
  readonly noteNumber: (claim: string, path: string) => number | undefined
  readonly addressOf: (scheme: 'claim' | 'term' | 'who', id: string) => string
  readonly noteLabel: (number: number, text: string) => string
} {
  const chapters = book.explainers.flatMap((explainer) => explainer.chapters)
  const numbers = new Map(chapters.map((chapter) => [chapter.file, noteNumbers(chapter)]))
  const fileOf = (path: string): string | undefined =>
    chapters.find(({file}) => path.replaceAll('\\', '/').endsWith(file))?.file
  const addresses = {claim: claimAddress, term: termAddress, who: personAddress}
  const [note, evidence] = [labelOf(book.words, 'note'), labelOf(book.words, 'evidenceFor')]
  return {
    noteNumber: (claim, path) => numbers.get(fileOf(path) ?? '')?.get(claim),
    addressOf: (scheme, id) => addresses[scheme](id),
    noteLabel: (number, text) => `${note} ${number}: ${evidence} ${text}`,
  }
}
