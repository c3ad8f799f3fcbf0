import {
  chapterAddress,
  claimAddress,
  explainerAddress,
  filePages,
  home,
  lists,
  pageAddress,
  sourceAddress,
} from '../book/addresses.ts'
import type {Book} from '../book/book.ts'
import type {Correction} from '../book/corrections.ts'
import type {Problem} from '../errors.ts'
import {isDate} from '../ledger/date.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {checkLine} from './check-line.ts'
import {nearest} from './nearest.ts'

const file = 'content/corrections.json'

/**
 * Checks corrections: dates, order, the pages that they name, and our reasons. What a page said and says is
 * quoted from it, so numbers may stand there without a claim.
 */
export function checkCorrections(book: Book, ledger: Ledger): Problem[] {
  const pages = knownPages(book, ledger)
  return book.corrections.flatMap((correction, i) => [
    ...checkDate(correction, i),
    ...checkOrder(book.corrections[i - 1], correction, i),
    ...checkPage(correction, pages, i),
    ...checkWhy(correction, book, i),
  ])
}

function knownPages({explainers, pages}: Book, {claims, sources}: Ledger): Set<string> {
  return new Set([
    home,
    ...[...lists, ...filePages, ...pages.keys()].map((slug) => pageAddress(slug)),
    ...explainers.flatMap(({id, chapters}) => [
      explainerAddress(id),
      ...chapters.map((chapter) => chapterAddress(chapter)),
    ]),
    ...[...claims.keys()].map((id) => claimAddress(id)),
    ...[...sources.keys()].map((id) => sourceAddress(id)),
  ])
}

function checkDate({date}: Correction, i: number): Problem[] {
  if (isDate(date)) return []
  const pointer = `/corrections/${i}/date`
  return [{code: 'L004', file, pointer, message: `not an EDTF date: ${date}`}]
}

// Days in EDTF sort as texts.
function checkOrder(before: Correction | undefined, {date}: Correction, i: number): Problem[] {
  if (before === undefined || before.date >= date) return []
  const message = `correction is newer than the one above it: ${date} after ${before.date}`
  const hint = 'the newest stands first'
  return [{code: 'B008', file, pointer: `/corrections/${i}/date`, message, hint}]
}

function checkPage({page}: Correction, known: ReadonlySet<string>, i: number): Problem[] {
  const [address = ''] = page.split('#')
  if (known.has(address)) return []
  const near = nearest(address, known)
  const hint = near === undefined ? undefined : `did you mean ${near}?`
  const pointer = `/corrections/${i}/page`
  return [{code: 'B007', file, pointer, message: `unknown page: ${address}`, hint}]
}

function checkWhy({why}: Correction, {style}: Book, i: number): Problem[] {
  return checkLine(why, style, {file, pointer: `/corrections/${i}/why`})
}
