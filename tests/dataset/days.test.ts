import {describe, expect, test} from 'vitest'
import {firstDay, lastDay} from '../../src/dataset/days.ts'

describe('firstDay(edtf) and lastDay(edtf)', () => {
  test.each([
    ['2019-10-07', '2019-10-07', '2019-10-07'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2018-08~', '2018-08-01', '2018-08-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-10-10/2019-10-11', '2019-10-10', '2019-10-11'],
    ['2019-10-09/..', '2019-10-09', undefined],
    ['../2019-10', undefined, '2019-10-31'],
  ])('bound %s by %s and %s', (edtf, first, last) => {
    expect([firstDay(edtf), lastDay(edtf)]).toEqual([first, last])
  })
})
