import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkLedger} from '../../src/checks/check-content.ts'
import {checkedSite} from '../../src/cli/checked-site.ts'
import {readSeedTexts} from '../../src/cli/read-seed-texts.ts'
import {formatProblem, sortProblems} from '../../src/errors.ts'
import type {Claim, ClaimOf, Evidence} from '../../src/ledger/claim.ts'
import type {Ledger} from '../../src/ledger/ledger.ts'
import {numbersIn} from '../../src/ledger/numbers.ts'
import {isProvenByFingerprint, isProvenByText, isVerbatim} from '../../src/ledger/quotes.ts'
import {readLedger} from '../../src/ledger/read.ts'

const root = join(import.meta.dirname, '../..')
const seeds = join(root, '../shared/seeds')
const {ledger} = readLedger(root)
const noTexts = new Map<string, readonly string[]>()

/** The ledger with every claim put through `change`. */
function changed(change: (claim: Claim) => Claim): Ledger {
  return {...ledger, claims: new Map([...ledger.claims].map(([id, claim]) => [id, change(claim)]))}
}

/** What the ledger's checks say when one claim is altered. */
function reportOn(id: string, change: (claim: Claim) => Claim): string[] {
  expect(ledger.claims.has(id)).toBe(true)
  const altered = changed((claim) => (claim.id === id ? change(claim) : claim))
  return sortProblems(checkLedger(altered, noTexts)).map((problem) =>
    formatProblem({...problem, pointer: problem.pointer?.replace(/^\/claims\/\d+/, `/${id}`)}),
  )
}

function withEvidence(claim: Claim, change: (evidence: Evidence) => Evidence): Claim {
  return {...claim, evidence: claim.evidence.map(change)}
}

/** Every quote of a seed, with the place of its evidence. */
function seedQuotes(of: Ledger = ledger) {
  return [...of.claims.values()].flatMap((claim) =>
    claim.evidence.flatMap(({source, locator, quote}, i) => {
      const paragraph = of.seeds.get(source)?.paragraphs.find(({id}) => id === locator)
      const place = of.places.get(claim.id)
      if (quote === undefined || paragraph === undefined || place === undefined) return []
      return [{quote, source, paragraph, at: `${place.file}#${place.pointer}/evidence/${i}`}]
    }),
  )
}

/** Alters the last letter of a text: `Monday` → `Mondax`. */
function misspelt(text: string): string {
  return text.replace(/\p{L}(?=\P{L}*$)/u, (letter) => (letter === 'x' ? 'y' : 'x'))
}

function placesOf(code: string, of: Ledger): string[] {
  return checkLedger(of, noTexts)
    .filter((problem) => problem.code === code)
    .map(({file, pointer}) => `${file}#${pointer}`)
}

const isStated = ({stance}: Evidence): boolean => stance === 'states' || stance === 'agrees'

describe('the real content', () => {
  test('has no problems', () => {
    expect(() => checkedSite(root, seeds)).not.toThrow()
  })

  test('has quotes from the seeds to prove', () => {
    expect(seedQuotes().length).toBeGreaterThan(150)
  })

  test('has quotes that their fingerprints prove', () => {
    const unproven = seedQuotes().filter(
      ({quote, source, paragraph: {id, grams}}) =>
        !isProvenByFingerprint(quote, split(grams), `${source}:${id}`),
    )
    expect(unproven).toEqual([])
  })

  test.skipIf(!existsSync(seeds))('has quotes that fingerprint and full text prove alike', () => {
    const texts = readSeedTexts(seeds, ledger)
    for (const {quote, source, paragraph} of seedQuotes()) {
      const text = texts.get(source)?.[paragraph.line - 1] ?? ''
      const [grams, salt] = [split(paragraph.grams), `${source}:${paragraph.id}`]
      expect([quote, isProvenByText(quote, text), isVerbatim(quote, text)]).toEqual([
        quote,
        true,
        true,
      ])
      const wrong = misspelt(quote)
      expect([
        wrong,
        isProvenByText(wrong, text),
        isProvenByFingerprint(wrong, grams, salt),
      ]).toEqual([wrong, false, false])
    }
  })
})

describe('one letter of a quote altered', () => {
  test('is Q002', () => {
    const misspell = (claim: Claim): Claim =>
      withEvidence(claim, (evidence) =>
        evidence.source === 's2' ? {...evidence, quote: 'internment compoundz'} : evidence,
      )
    expect(reportOn('el-two-names', misspell)).toEqual([
      'content/claims/entity-list-numbers.json#/el-two-names/evidence/0/quote  Q002  quote is not in S2:p18: "internment compoundz"',
    ])
  })

  test('is caught in every quote of a seed', () => {
    const altered = changed((claim) =>
      withEvidence(claim, (evidence) =>
        evidence.quote === undefined ? evidence : {...evidence, quote: misspelt(evidence.quote)},
      ),
    )
    expect(placesOf('Q002', altered)).toEqual(seedQuotes().map(({at}) => `${at}/quote`))
  })
})

describe('one digit of a value altered', () => {
  test('is L007 at the statement and Q005 at the quote', () => {
    const change = (claim: Claim): Claim =>
      claim.kind === 'quantity' ? {...claim, low: 900_000} : claim
    expect(reportOn('el-nyt-range', change)).toEqual([
      'content/claims/entity-list-numbers.json#/el-nyt-range/evidence/0/quote  Q005  the quote does not contain the number: 900000\n    hint: the quote has 800000, 3000000',
      'content/claims/entity-list-numbers.json#/el-nyt-range/statement  L007  the statement does not contain the number: 900000',
    ])
  })

  test('is caught in every quantity', () => {
    const quantities = [...ledger.claims.values()].filter(({kind}) => kind === 'quantity')
    const altered = changed((claim) => (claim.kind === 'quantity' ? miscounted(claim) : claim))
    const caught = new Set([...placesOf('L007', altered), ...placesOf('L006', altered)])
    const missed = quantities.filter(({id}) => {
      const place = ledger.places.get(id)
      return ![...caught].some((at) => at.startsWith(`${place?.file}#${place?.pointer}/`))
    })
    expect(missed.map(({id}) => id)).toEqual([])
    expect(quantities.length).toBeGreaterThan(50)
  })

  test('is caught in every quote that gives a number', () => {
    const altered = changed((claim) => (claim.kind === 'quantity' ? miscounted(claim) : claim))
    const quoted = [...ledger.claims.values()].flatMap((claim) => {
      if (claim.kind !== 'quantity' || claim.derivation !== undefined) return []
      const place = ledger.places.get(claim.id)
      return claim.evidence.flatMap((evidence, i) =>
        evidence.quote !== undefined && isStated(evidence)
          ? [`${place?.file}#${place?.pointer}/evidence/${i}/quote`]
          : [],
      )
    })
    expect([...new Set(placesOf('Q005', altered))]).toEqual(quoted)
  })
})

describe('one locator altered', () => {
  const relocate = (locator: string) => (claim: Claim) =>
    withEvidence(claim, (evidence) =>
      evidence.source === 's2' ? {...evidence, locator} : evidence,
    )

  test('is L005 where the seed has no such paragraph', () => {
    expect(reportOn('el-two-names', relocate('p99'))).toEqual([
      'content/claims/entity-list-numbers.json#/el-two-names/evidence/0/locator  L005  no such paragraph: s2:p99\n    hint: s2 has p01 to p56, or "whole text"',
    ])
  })

  test('is Q002 where the words stand in another paragraph', () => {
    expect(reportOn('el-two-names', relocate('p19'))).toEqual([
      'content/claims/entity-list-numbers.json#/el-two-names/evidence/0/quote  Q002  quote is not in S2:p19: "internment compounds"',
    ])
  })

  test('is Q002 where no paragraph is named', () => {
    expect(reportOn('el-two-names', relocate('whole text'))).toEqual([
      'content/claims/entity-list-numbers.json#/el-two-names/evidence/0/quote  Q002  quote is not in a paragraph of S2: "internment compounds"\n    hint: give the paragraph as locator',
    ])
  })

  test('is caught at every quote of a seed', () => {
    const altered = changed((claim) =>
      withEvidence(claim, (evidence) =>
        ledger.seeds.has(evidence.source) && evidence.quote !== undefined
          ? {...evidence, locator: 'p99'}
          : evidence,
      ),
    )
    expect(placesOf('L005', altered)).toEqual(seedQuotes().map(({at}) => `${at}/locator`))
  })
})

function split(grams: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(grams).map(([n, hashes]) => [n, hashes.split(' ')]))
}

/**
 * Alters the last digit that is not a zero: 28 → 29, 800,000 → 900,000. Never to another number of
 * the statement, such as seven of the eight to eight.
 */
function miscounted(quantity: ClaimOf<'quantity'>): ClaimOf<'quantity'> {
  // `numbersIn` does not take “one” for a number, but the check finds it.
  const ones = /\b(?:one|single)\b/i.test(quantity.statement) ? [1] : []
  const said = [...ones, ...numbersIn(quantity.statement).map(({value}) => value)]
  const altered = (number: number): number =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9]
      .map((step) =>
        String(number).replace(/[0-9](?=[0.]*$)/, (last) => String((Number(last) + step) % 10)),
      )
      .map(Number)
      .find((candidate) => !said.includes(candidate)) ?? number
  const {value, low, high} = quantity
  return {
    ...quantity,
    ...(value === undefined ? {} : {value: altered(value)}),
    ...(low === undefined ? {} : {low: altered(low)}),
    ...(high === undefined ? {} : {high: altered(high)}),
  }
}
