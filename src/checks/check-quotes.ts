import {createHash} from 'node:crypto'
import type {Problem} from '../errors.ts'
import type {Claim, Evidence} from '../ledger/claim.ts'
import {numbersOfQuantity} from '../ledger/format.ts'
import type {Ledger, Place} from '../ledger/ledger.ts'
import {numbersIn} from '../ledger/numbers.ts'
import {
  isProvenByFingerprint,
  isProvenByText,
  isVerbatim,
  maxQuoteWords,
  wordsOf,
} from '../ledger/quotes.ts'
import type {Fingerprint} from '../ledger/quotes.ts'
import type {SeedParagraph} from '../ledger/seed-index.ts'
import type {Source} from '../ledger/source.ts'

/** Full seed texts where they are at hand: seed id → lines of the file, as `s1` → `['Hong Kong News', …]`. */
export type SeedTexts = ReadonlyMap<string, readonly string[]>

/** Proves every quote of a seed by fingerprint and, where the texts are at hand, letter by letter. */
export function checkQuotes(ledger: Ledger, texts: SeedTexts): Problem[] {
  const quotes = [...ledger.claims.values()].flatMap((claim) =>
    claim.evidence.flatMap((evidence, i) => {
      const place = ledger.places.get(claim.id)
      if (place === undefined) return []
      const pointer = `${place.pointer}/evidence/${i}`
      return checkEvidence(claim, evidence, {file: place.file, pointer}, ledger, texts)
    }),
  )
  return [...checkFingerprints(ledger, texts), ...quotes]
}

function checkEvidence(
  claim: Claim,
  evidence: Evidence,
  place: Place,
  ledger: Ledger,
  texts: SeedTexts,
): Problem[] {
  const isSeed = ledger.sources.get(evidence.source)?.role === 'seed'
  if (evidence.quote === undefined) return isSeed ? checkUnquoted(claim, evidence, place) : []
  const quotePlace = {file: place.file, pointer: `${place.pointer}/quote`}
  const general = [
    ...checkLength(evidence.quote, quotePlace),
    ...checkNumbers(claim, evidence, ledger.sources.get(evidence.source)?.language, quotePlace),
  ]
  const paragraph = ledger.seeds
    .get(evidence.source)
    ?.paragraphs.find(({id}) => id === evidence.locator)
  if (!isSeed) return general
  if (paragraph === undefined) return [...general, ...checkUnplaced(evidence, quotePlace)]
  const text = texts.get(evidence.source)?.[paragraph.line - 1]
  return [...general, ...checkWords(evidence.quote, evidence.source, paragraph, text, quotePlace)]
}

// A locator that is no paragraph at all is L005; the whole text is a place, but proves no words.
function checkUnplaced({source, locator, quote}: Evidence, place: Place): Problem[] {
  if (locator !== 'whole text') return []
  const message = `quote is not in a paragraph of ${source.toUpperCase()}: "${quote}"`
  return [{code: 'Q002', ...place, message, hint: 'give the paragraph as locator'}]
}

function checkLength(quote: string, place: Place): Problem[] {
  const words = wordsOf(quote).length
  if (words >= 2 && words <= maxQuoteWords) return []
  const message = `quote has ${words} ${words === 1 ? 'word' : 'words'}: "${quote}"`
  return [{code: 'Q001', ...place, message, hint: `2 to ${maxQuoteWords} words`}]
}

function checkNumbers(
  claim: Claim,
  {quote, stance}: Evidence,
  language: Source['language'] | undefined,
  place: Place,
): Problem[] {
  if (claim.kind !== 'quantity' || quote === undefined || claim.derivation !== undefined) return []
  if (stance !== 'states' && stance !== 'agrees') return []
  const quoted = new Set(numbersIn(quote, language).map(({value}) => value))
  return numbersOfQuantity(claim)
    .filter((number) => !quoted.has(number) && number !== 1)
    .map((number) => ({
      code: 'Q005',
      ...place,
      message: `the quote does not contain the number: ${number}`,
      hint: `the quote has ${[...quoted].join(', ') || 'no number'}`,
    }))
}

function checkUnquoted(claim: Claim, {stance}: Evidence, place: Place): Problem[] {
  if (claim.kind !== 'quantity' || claim.derivation !== undefined) return []
  if (stance !== 'states' && stance !== 'agrees') return []
  const message = 'a seed gives this number: quote it'
  return [{code: 'Q006', ...place, message, hint: 'or say in derivation how it was counted'}]
}

function checkWords(
  quote: string,
  seed: string,
  paragraph: SeedParagraph,
  text: string | undefined,
  place: Place,
): Problem[] {
  const locator = `${seed.toUpperCase()}:${paragraph.id}`
  const problem = (code: string, message: string, hint?: string): Problem[] => [
    {code, ...place, message: `${message} ${locator}: "${quote}"`, hint},
  ]
  if (!paragraph.quotable) return problem('Q007', 'our copy altered')
  const byFingerprint = isProvenByFingerprint(quote, gramsOf(paragraph), `${seed}:${paragraph.id}`)
  if (text !== undefined && isProvenByText(quote, text) !== byFingerprint)
    return problem('Q004', 'fingerprint and text disagree on', 'write the seed indexes again')
  if (!byFingerprint) return problem('Q002', 'quote is not in')
  if (text !== undefined && !isVerbatim(quote, text))
    return problem('Q003', 'punctuation differs from')
  return []
}

function checkFingerprints(ledger: Ledger, texts: SeedTexts): Problem[] {
  return [...ledger.seeds.values()].flatMap((seed) => {
    const lines = texts.get(seed.seed)
    if (lines === undefined) return []
    const stale = seed.paragraphs.filter((p) => shortHash(lines[p.line - 1] ?? '') !== p.sha256)
    return stale.map((p) => ({
      code: 'Q004',
      file: `content/seeds/${seed.seed}.json`,
      pointer: `/paragraphs/${seed.paragraphs.indexOf(p)}/sha256`,
      message: `the text at hand is not the indexed one: ${seed.seed}:${p.id}`,
      hint: 'write the seed indexes again',
    }))
  })
}

function gramsOf({grams}: SeedParagraph): Fingerprint {
  return Object.fromEntries(Object.entries(grams).map(([n, hashes]) => [n, hashes.split(' ')]))
}

function shortHash(line: string): string {
  return createHash('sha256').update(line.trim()).digest('hex').slice(0, 12)
}
