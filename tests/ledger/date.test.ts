import {describe, expect, test} from 'vitest'
import {formatDate, isDate, numbersOfDate, parseDate} from '../../src/ledger/date.ts'
import {SpecError} from '../../src/spec-error.ts'

describe('parseDate(text)', () => {
  test('gives first and last millisecond of a day', () => {
    expect(parseDate('2019-10-07')).toEqual({
      edtf: '2019-10-07',
      start: new Date('2019-10-07T00:00:00.000Z'),
      end: new Date('2019-10-07T23:59:59.999Z'),
      precision: 'day',
      isInterval: false,
      isApproximate: false,
    })
  })

  test('spans a month and a year', () => {
    expect(parseDate('2020-02').end).toEqual(new Date('2020-02-29T23:59:59.999Z'))
    expect(parseDate('2020-02').precision).toBe('month')
    expect(parseDate('2019').start).toEqual(new Date('2019-01-01T00:00:00.000Z'))
    expect(parseDate('2019').precision).toBe('year')
  })

  test('keeps an open end open', () => {
    expect(parseDate('2019-10-09/..')).toEqual({
      edtf: '2019-10-09/..',
      start: new Date('2019-10-09T00:00:00.000Z'),
      precision: 'day',
      isInterval: true,
      isApproximate: false,
    })
    expect(parseDate('../2019-10').start).toBeUndefined()
  })

  test.each(['2018-08~', '2018-08?', '2018-08%'])('knows that %s is not exact', (text) => {
    expect(parseDate(text).isApproximate).toBe(true)
  })

  test.each([
    '2019-02-30',
    '2019-02-29',
    '2019-04-31',
    '2019-13',
    '2019-10-11/2019-10-10',
    '2019-02-29/..',
    '../..',
    '7 October 2019',
    '20191007',
    '2019-1-7',
    ' 2019',
    '',
    '2019-21',
    '2019-10-XX',
    '201X',
    '-0300',
    '~2019-10',
    '[2019,2020]',
    '2019-10-07T10:00:00',
  ])('throws on “%s”', (text) => {
    expect(() => parseDate(text)).toThrow(new SpecError(`not an EDTF date: ${text}`))
    expect(isDate(text)).toBe(false)
  })

  test('reads 29 February of a leap year', () => {
    expect(isDate('2020-02-29')).toBe(true)
  })
})

describe('formatDate(text)', () => {
  test.each([
    ['2019-10-07', '7 October 2019'],
    ['2019-10', 'October 2019'],
    ['2019', '2019'],
    ['2018-08~', 'about August 2018'],
    ['2018-08?', 'perhaps August 2018'],
    ['2018%', 'perhaps about 2018'],
    ['2019-10-10/2019-10-11', '10 to 11 October 2019'],
    ['2019-10-30/2019-11-02', '30 October 2019 to 2 November 2019'],
    ['2018-10-10/2019-10-10', '10 October 2018 to 10 October 2019'],
    ['2019-10/2020-02', 'October 2019 to February 2020'],
    ['2017/2018', '2017 to 2018'],
    ['2018-08~/2018-10', 'about August 2018 to October 2018'],
    ['2019-10-09/..', 'from 9 October 2019'],
    ['../2019-10', 'until October 2019'],
  ])('writes %s as “%s”', (text, written) => {
    expect(formatDate(text)).toBe(written)
  })

  test('throws on an impossible day', () => {
    expect(() => formatDate('2019-02-30')).toThrow(new SpecError('not an EDTF date: 2019-02-30'))
  })
})

test('numbersOfDate(text) gives days, months and years of both ends', () => {
  expect(numbersOfDate('2019-10-07/2020')).toEqual([2019, 10, 7, 2020])
})
