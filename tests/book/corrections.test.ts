import {describe, expect, test} from 'vitest'
import {correctionsOf} from '../../src/book/corrections.ts'
import type {Correction} from '../../src/book/corrections.ts'

const correction: Correction = {
  id: 'slip',
  date: '2021-04-02',
  page: '/lamps/the-list.html#list',
  said: '11',
  says: '12',
  why: 'We counted wrongly.',
  meaning: true,
}

describe('correctionsOf(address, corrections)', () => {
  test('gives those of a place on the page', () => {
    expect(correctionsOf('/lamps/the-list.html', [correction])).toEqual([correction])
  })

  test('leaves out other pages, and those that left the meaning as it was', () => {
    expect(correctionsOf('/lamps.html', [correction])).toEqual([])
    expect(correctionsOf('/lamps/the-list.html', [{...correction, meaning: false}])).toEqual([])
  })
})
