import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkClaims} from '../../src/checks/check-claims.ts'
import type {Claim, ClaimOf, Evidence} from '../../src/ledger/claim.ts'
import {claimById} from '../../src/ledger/ledger.ts'
import {readLedger} from '../../src/ledger/read.ts'

const {ledger} = readLedger(join(import.meta.dirname, 'golden/good'))
const id = 'lamp-abroad'
const claim = claimById(ledger, id) as ClaimOf<'quantity'> // the good content has it as a quantity
const weekly: Evidence = {source: 'lamp-weekly', locator: 'table', stance: 'states'}
const notice: Evidence = {source: 'port-notice', locator: 'table', stance: 'states'}
const seed: Evidence = {source: 's9', locator: 'p02', stance: 'states'}

function report(change: Partial<ClaimOf<'quantity'>>, sources = ledger.sources): string[] {
  const altered: Claim = {...claim, ...change}
  return checkClaims({...ledger, sources, claims: new Map([[id, altered]])}).map(
    ({code, pointer, message}) => `${pointer} ${code} ${message}`,
  )
}

describe('checkClaims(ledger) on numbers', () => {
  test.each([
    [1, 'One firm in Marrow makes lamps.'],
    [1, 'A single firm makes lamps.'],
    [0, 'None of the firms makes lamps.'],
    [2e6, 'Two million lamps were made.'],
  ])('finds %d in “%s”', (value, statement) => {
    expect(report({value, statement})).toEqual([])
  })

  test('does not take an article for the number one', () => {
    expect(report({value: 1, statement: 'A firm makes lamps.'})).toEqual([
      '/claims/3/statement L007 the statement does not contain the number: 1',
    ])
  })

  test('wants a point or a range, with its ends in order', () => {
    const altered = (change: object): string[] => report({value: undefined, ...change})
    expect(report({low: 30, high: 50})).toHaveLength(1)
    expect(altered({})).toEqual([
      '/claims/3 L006 a quantity needs either value, or low and/or high',
    ])
    expect(altered({low: 50, high: 40})).toEqual(['/claims/3/low L006 low is above high: 50 > 40'])
    expect(altered({low: 40, hedge: undefined})).toEqual([])
  })

  test('refuses a hedge that the ends contradict', () => {
    const altered = (change: object): string[] => report({value: undefined, ...change})
    const refused = '/claims/3/hedge L006'
    const statement = 'From 30 to 40 per cent of the lamps go abroad.'
    expect(altered({low: 30, high: 40, hedge: 'at least', statement})).toEqual([
      `${refused} a range with both ends takes no hedge: at least`,
    ])
    expect(altered({low: 40, hedge: 'about'})).toEqual([
      `${refused} the hedge does not leave the top open: about`,
    ])
    expect(altered({low: 40, hedge: 'up to'})).toEqual([
      `${refused} the hedge does not leave the top open: up to`,
    ])
    expect(altered({high: 40, hedge: 'nearly'})).toEqual([
      `${refused} the hedge does not leave the bottom open: nearly`,
    ])
    expect(altered({low: 40, hedge: 'more than'})).toEqual([])
    expect(altered({high: 40, hedge: 'as much as'})).toEqual([])
  })
})

describe('checkClaims(ledger) on certainty', () => {
  const oneSource = '/claims/3/certainty L008 established on one source that is not official'

  test('wants two sources or an official one for “established”', () => {
    expect(report({certainty: 'established', evidence: [weekly]})).toEqual([oneSource])
    expect(report({certainty: 'established', evidence: [weekly, seed]})).toEqual([])
    expect(report({certainty: 'established', evidence: [notice]})).toEqual([])
  })

  test('does not count a source that differs, or two reports of one agency', () => {
    const differs: Evidence = {...seed, stance: 'differs'}
    expect(report({certainty: 'established', evidence: [weekly, differs]})).toEqual([oneSource])
    const sources = new Map(
      [...ledger.sources].map(([name, source]) => [name, {...source, agency: 'Lamp Wire'}]),
    )
    expect(report({certainty: 'established', evidence: [weekly, seed]}, sources)).toEqual([
      oneSource,
    ])
  })

  test('wants some evidence that states the claim, or “not verified”', () => {
    const silent: Evidence = {...weekly, stance: 'silent'}
    expect(report({evidence: [silent]})).toEqual([
      '/claims/3/certainty L008 no evidence states the claim or agrees with it',
    ])
    expect(report({evidence: [silent], certainty: 'not verified'})).toEqual([])
  })

  test('lets our own count rest on texts that do not print it', () => {
    const silent: Evidence = {...weekly, stance: 'silent'}
    expect(report({evidence: [silent], derivation: 'Counted by us.'})).toEqual([])
  })
})

test('checkClaims(ledger) takes the whole text for a place in a seed', () => {
  expect(report({evidence: [{...seed, locator: 'whole text'}]})).toEqual([])
})
