import {describe, expect, test} from 'vitest'
import {numbersIn, shownNumbersIn} from '../../src/ledger/numbers.ts'

const valuesIn = (text: string): number[] => numbersIn(text).map(({value}) => value)

describe('numbersIn(text)', () => {
  test('gives value, words, offset and whether there are digits, in reading order', () => {
    expect(numbersIn('Of 28 bodies, twenty are “police”.')).toEqual([
      {value: 28, text: '28', index: 3, hasDigits: true},
      {value: 20, text: 'twenty', index: 14, hasDigits: false},
    ])
  })

  test.each([
    ['800,000 people', [800_000]],
    ['1,000,000.5', [1_000_000.5]],
    ['a rise of 1.5 points', [1.5]],
    ['42%', [42]],
    ['$7bn', [7e9]],
    ['2019-10-07', [2019, 10, 7]],
    ['“28”', [28]],
    ['', []],
  ])('reads digits: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values)
  })

  test.each([
    ['two to nineteen', [2, 19]],
    ['Twenty-eight', [28]],
    ['ninety-one', [91]],
    ['eighty', [80]],
    ['three million', [3e6]],
    ['a million', [1e6]],
    ['one hundred', [100]],
    ['an hour, one of them', []],
    ['half a million', [500_000]],
    ['half of them', []],
    ['two hundred thousand', [200_000]],
    ['a hundred thousand', [100_000]],
  ])('reads English words: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values)
  })

  test.each([
    ['twintig veiligheidsbureaus', [20]],
    ['acht bedrijven', [8]],
    ['een miljoen', [1e6]],
    ['twee miljard', [2e9]],
    ['anderhalf miljoen', [1.5e6]],
    ['driehonderd', [300]],
    ['een van hen', []],
  ])('reads Dutch words: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values)
  })

  test.each([
    ['42 billion', [42e9]],
    ['61.4 billion', [61.4e9]],
    ['1.5 million', [1.5e6]],
    ['1.5-million', [1.5e6]],
    ['1.5\u00A0million', [1.5e6]],
    ['3 trillion', [3e12]],
    ['5 thousand', [5000]],
  ])('multiplies by the scale word: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values)
  })

  test.each(['5G', 'EAR99', 'S1:p15', 'the 9th', 'tenfold', 'someone', 'often', 'network'])(
    'reads no number in a name or in another word: %s',
    (text) => {
      expect(valuesIn(text.replace('S1:', ''))).toEqual([])
    },
  )

  test('does not take “two and a half million” for half a million', () => {
    expect(valuesIn('two and a half million')).not.toContain(500_000)
  })

  test.each([
    ['1,5 miljoen', [1.5e6]],
    ['1.500 mensen', [1500]],
    ['1.000.000,5', [1_000_000.5]],
    ['42 procent, 28 bedrijven', [42, 28]],
    ['800.000', [800_000]],
  ])('reads Dutch digits: %s', (text, values) => {
    expect(numbersIn(text, 'nl').map(({value}) => value)).toEqual(values)
  })
})

describe('shownNumbersIn(text)', () => {
  test('reads ordinals, decades and short forms too, in reading order', () => {
    expect(shownNumbersIn('The 9th of 28, in the 1990s, 30k')).toEqual([
      {value: 9, text: '9th', index: 4, hasDigits: true},
      {value: 28, text: '28', index: 11, hasDigits: true},
      {value: 1990, text: '1990s', index: 22, hasDigits: true},
      {value: 30_000, text: '30k', index: 29, hasDigits: true},
    ])
  })

  test.each(['5G', 'EAR99', '3rds', 'x9th'])('reads no number in a name: %s', (text) => {
    expect(shownNumbersIn(text)).toEqual([])
  })
})
