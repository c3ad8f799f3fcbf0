import {join} from 'node:path'
import {expect, test} from 'vitest'
import {checkLedger} from '../../src/checks/check-content.ts'
import {formatProblem, sortProblems} from '../../src/errors.ts'
import type {Claim, Evidence} from '../../src/ledger/claim.ts'
import {claimById, sourceById} from '../../src/ledger/ledger.ts'
import {readLedger} from '../../src/ledger/read.ts'

const {ledger} = readLedger(join(import.meta.dirname, 'golden/good'))

/** What the ledger's checks say when one claim has this evidence alone. */
function reportOn(id: string, evidence: Evidence, of = ledger): string[] {
  const claim: Claim = {...claimById(of, id), evidence: [evidence]}
  const claims = new Map([...of.claims, [id, claim]])
  return sortProblems(checkLedger({...of, claims}, new Map())).map(formatProblem)
}

test('a paragraph that is only silent is not covered', () => {
  expect(reportOn('lamp-gate', {source: 's9', locator: 'p03', stance: 'silent'})).toContain(
    'content/seeds/s9.json#/paragraphs/2  V001  no claim rests on s9:p03\n    hint: cite it in a claim, or waive it with a reason in content/waivers.json',
  )
})

test('a source that is only silent is not cited', () => {
  const silent: Evidence = {source: 'lamp-weekly', locator: 'table', stance: 'silent'}
  expect(reportOn('lamp-abroad', silent)).toContain(
    'content/sources/lamp-weekly.json#/id  L011  no claim cites: lamp-weekly\n    hint: cite it or delete the file',
  )
})

test('a quote is read with the separators of its language', () => {
  const weekly = sourceById(ledger, 'lamp-weekly')
  const dutch = {...weekly, language: 'nl'} as const
  const quote: Evidence = {
    source: 'lamp-weekly',
    locator: 'table',
    quote: 'ruim 40.000 lampen',
    stance: 'states',
  }
  const numbers = (source: typeof weekly) =>
    reportOn('lamp-abroad', quote, {
      ...ledger,
      sources: new Map([...ledger.sources, [weekly.id, source]]),
    }).filter((line) => line.includes('Q005'))
  expect(numbers(weekly)).toEqual([])
  expect(numbers(dutch)).toEqual([
    'content/claims/lamps.json#/claims/3/evidence/0/quote  Q005  the quote does not contain the number: 40\n    hint: the quote has 40000',
  ])
})
