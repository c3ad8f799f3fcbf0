import {citedClaims} from './book.ts'
import type {Book, Cited} from './book.ts'
import {claimAddress, personAddress, termAddress} from './addresses.ts'
import {labelOf} from './words.ts'

/** Numbers of a text's notes: claim id → 1, 2, 3 … in the order of first mention. */
export function noteNumbers(text: Cited): Map<string, number> {
  return new Map(citedClaims(text).map((id, i) => [id, i + 1]))
}

/** How references are resolved on the pages of a book; the options of `remarkReferences`. */
export function referenceOptions(book: Book): {
  readonly noteNumber: (claim: string, path: string) => number | undefined
  readonly addressOf: (scheme: 'claim' | 'term' | 'who', id: string) => string
  readonly noteLabel: (number: number, text: string) => string
} {
  const texts = [...book.explainers.flatMap(({chapters}) => chapters), ...book.pages.values()]
  const numbers = new Map(texts.map((text) => [text.file, noteNumbers(text)]))
  const fileOf = (path: string): string | undefined =>
    texts.find(({file}) => path.replaceAll('\\', '/').endsWith(file))?.file
  const addresses = {claim: claimAddress, term: termAddress, who: personAddress}
  const [note, evidence] = [labelOf(book.words, 'note'), labelOf(book.words, 'evidenceFor')]
  return {
    noteNumber: (claim, path) => numbers.get(fileOf(path) ?? '')?.get(claim),
    addressOf: (scheme, id) => addresses[scheme](id),
    noteLabel: (number, text) => `${note} ${number}: ${evidence} ${text}`,
  }
}
