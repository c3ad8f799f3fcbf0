import {describe, expect, test} from 'vitest'
import {
  fingerprintOf,
  isProvenByFingerprint,
  isProvenByText,
  isVerbatim,
  wordsOf,
} from '../../src/ledger/quotes.ts'

const paragraph = 'Clerk Ada Quill said the list “is a gate, not a wall” for 1,200 buyers.'
const print = fingerprintOf(paragraph, 's9:p03')
const proves = (quote: string): boolean[] => [
  isProvenByText(quote, paragraph),
  isProvenByFingerprint(quote, print, 's9:p03'),
]

describe('wordsOf(text)', () => {
  test('keeps case and letters and drops the marks between words', () => {
    expect(wordsOf('Ada’s “gate” — 1,200 lamps (well-lit), S.O.S.!')).toEqual([
      "Ada's",
      'gate',
      '1,200',
      'lamps',
      'well-lit',
      'S.O.S',
    ])
  })

  test('unifies apostrophes, dashes and composed letters', () => {
    expect(wordsOf('Ada’s cafe\u0301 9–12')).toEqual(wordsOf("Ada's caf\u00E9 9-12"))
    expect(wordsOf(' … ')).toEqual([])
  })
})

describe('fingerprintOf(paragraph, salt)', () => {
  test('hashes the runs of two to five words, sorted, each once', () => {
    expect(fingerprintOf('a b a b', 's9:p01')).toEqual({
      2: ['7bf89f77', '8dd8d56d'],
      3: ['997b3f6b', 'd6f167d5'],
      4: ['cb6780aa'],
      5: [],
    })
  })

  test('has other hashes under another salt', () => {
    const other = new Set(fingerprintOf(paragraph, 's9:p04')[2])
    expect(print[2]?.filter((hash) => other.has(hash))).toEqual([])
  })
})

describe('isProvenByText(quote, paragraph) and isProvenByFingerprint(quote, fingerprint, salt)', () => {
  test.each([
    'is a',
    'is a gate, not a wall',
    'Clerk Ada Quill said the list “is a gate, not a wall” for 1,200 buyers',
    '"is a gate',
    'is a gate not a wall',
  ])('prove words that stand in the paragraph: %s', (quote) => {
    expect(proves(quote)).toEqual([true, true])
  })

  test.each([
    ['one altered letter', 'is a gale, not a wall'],
    ['one altered digit', 'for 1,300 buyers'],
    ['another case', 'Is a gate'],
    ['another order', 'a wall, not a gate'],
    ['a word left out', 'is a gate, a wall'],
    ['a single word', 'gate'],
    ['no word', '…'],
  ])('do not prove %s', (_, quote) => {
    expect(proves(quote)).toEqual([false, false])
  })
})

describe('isVerbatim(quote, paragraph)', () => {
  test('lets the style of quotation marks differ, and nothing else', () => {
    expect(isVerbatim('"is a gate, not a wall"', paragraph)).toBe(true)
    expect(isVerbatim('is a gate; not a wall', paragraph)).toBe(false)
    expect(isVerbatim('is a gate not a wall', paragraph)).toBe(false)
  })
})
