import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Claim, ClaimOf} from '../../src/ledger/claim.ts'
import {
  formatCitation,
  formatClaimValue,
  formatNumber,
  formatQuantity,
  groupThousands,
  numbersOfQuantity,
} from '../../src/ledger/format.ts'
import {readLedger} from '../../src/ledger/read.ts'
import {SpecError} from '../../src/spec-error.ts'

const {ledger} = readLedger(join(import.meta.dirname, '../checks/golden/good'))

const shared = {
  id: 'lamps',
  statement: 'There are lamps.',
  says: 'Ada Quill, clerk',
  status: 'estimate',
  certainty: 'reported',
  evidence: [{source: 's9', locator: 'p02', stance: 'states'}],
  about: [],
} as const satisfies Partial<Claim>

function quantity(numbers: Partial<ClaimOf<'quantity'>>): ClaimOf<'quantity'> {
  return {
    ...shared,
    about: [],
    evidence: [...shared.evidence],
    kind: 'quantity',
    unit: 'lamps',
    asOf: '2021',
    ...numbers,
  }
}

describe('formatNumber(value)', () => {
  test.each([
    [0, '0'],
    [28, '28'],
    [999, '999'],
    [34_000, '34,000'],
    [999_999, '999,999'],
    [2.25, '2.25'],
    [-1234.5, '-1,234.5'],
    [1e6, '1 million'],
    [1.5e6, '1.5 million'],
    [1_234_567, '1,234,567'],
    [750e6, '750 million'],
    [42e9, '42 billion'],
    [49.84e9, '49.84 billion'],
    [1e12, '1,000 billion'],
  ])('writes %d as %s', (value, written) => {
    expect(formatNumber(value)).toBe(written)
  })
})

describe('formatQuantity(claim)', () => {
  test.each([
    [{value: 30, unit: 'per cent', hedge: 'nearly'}, 'nearly 30 per cent'],
    [{low: 800_000, high: 3e6, unit: 'people'}, '800,000 to 3 million people'],
    [{value: 42e9, unit: 'US dollars', hedge: 'about'}, 'about $42 billion'],
    [{low: 1e6, hedge: 'more than'}, 'more than 1 million lamps'],
    [{low: 1e6}, 'at least 1 million lamps'],
    [{high: 1.5e6}, 'up to 1.5 million lamps'],
    [{high: 6, hedge: 'under'}, 'under 6 lamps'],
    [{value: 0}, '0 lamps'],
  ] as const)('writes %o as “%s”', (numbers, written) => {
    expect(formatQuantity(quantity(numbers))).toBe(written)
  })
})

test('numbersOfQuantity(claim) gives value, low and high, zero among them', () => {
  expect(numbersOfQuantity(quantity({value: 0}))).toEqual([0])
  expect(numbersOfQuantity(quantity({low: 1, high: 2}))).toEqual([1, 2])
})

test('formatCitation(evidence, ledger) names a seed by locator, a record by publisher and date', () => {
  const cite = (source: string, locator: string): string =>
    formatCitation({source, locator, stance: 'states'}, ledger)
  expect(cite('s9', 'p02')).toBe('S9:p02')
  expect(cite('lamp-weekly', 'table')).toBe('Lamp Weekly, March 2021, table')
  expect(() => cite('s8', 'p02')).toThrow(new SpecError('unknown source: s8'))
})

describe('formatClaimValue(claim)', () => {
  const claim = {...shared, about: [], evidence: [...shared.evidence]}
  const listing = {entity: 'Wick', list: 'l', group: 'g', date: '2021-03'}
  const cases: [Claim, string][] = [
    [quantity({value: 12}), '12 lamps'],
    [{...claim, kind: 'event', date: '2021-03-01', track: 'permits'}, '1 March 2021'],
    [{...claim, kind: 'listing', ...listing}, 'March 2021'],
    [{...claim, kind: 'position', actor: 'a', question: 'q', stance: 'against'}, 'against'],
    [{...claim, kind: 'effect', instrument: 'i', effect: 'e', applies: 'partly'}, 'partly'],
    [{...claim, kind: 'relation', from: 'a', to: 'b', relation: 'owns'}, 'owns'],
    [{...claim, kind: 'statement'}, 'estimate'],
  ]
  test.each(cases)('writes the own value of %o', (given, written) => {
    expect(formatClaimValue(given)).toBe(written)
  })
})

test.each([
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [14_708_534, '14,708,534'],
])('groupThousands(%i) is %s', (number, text) => {
  expect(groupThousands(number)).toBe(text)
})
