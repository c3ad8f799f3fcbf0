import type {Problem} from '../errors.ts'
import type {Ledger} from '../ledger/ledger.ts'
import type {Site} from '../site.ts'
import {checkChapters} from './check-chapters.ts'
import {checkClaims} from './check-claims.ts'
import {checkCorrections} from './check-corrections.ts'
import {checkCoverage} from './check-coverage.ts'
import {checkDownloads} from './check-downloads.ts'
import {checkFigures} from './check-figures.ts'
import {checkInstruments} from './check-instruments.ts'
import {checkNames} from './check-names.ts'
import {checkPages} from './check-pages.ts'
import {checkQuotes} from './check-quotes.ts'
import type {SeedTexts} from './check-quotes.ts'
import {checkSlugs} from './check-slugs.ts'
import {checkSources} from './check-sources.ts'
import {checkTopics} from './check-topics.ts'

/** Runs the rules that need nothing but the ledger. */
export function checkLedger(ledger: Ledger, texts: SeedTexts): Problem[] {
  return [
    ...checkSources(ledger),
    ...checkClaims(ledger),
    ...checkQuotes(ledger, texts),
    ...checkCoverage(ledger),
  ]
}

/** Runs every rule over the content. Pure: what it needs from disk arrives as arguments. */
export function checkContent(site: Site, texts: SeedTexts): Problem[] {
  const {ledger, book} = site
  const known = {claims: ledger.claims, terms: book.terms, people: book.people}
  return [
    ...checkLedger(ledger, texts),
    ...checkFigures(site),
    ...checkChapters(book, known),
    ...checkInstruments(ledger, known),
    ...checkPages(book, ledger, known),
    ...checkCorrections(book, ledger),
    ...checkDownloads(book),
    ...checkNames(book, ledger),
    ...checkSlugs(book),
    ...checkTopics(book, ledger),
  ]
}
