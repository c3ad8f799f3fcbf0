import {expect, test} from 'vitest'
import {sumUp} from '../../src/offline-check/sum-up.ts'
import type {Tried} from '../../src/offline-check/sum-up.ts'

const words = {
  opened: 'From a folder.',
  sum: '{works} of {tried} work.',
  enough: 'Enough to read.',
  lacking: 'Not enough.',
}
const reading = (outcome: Tried['outcome']): Tried => ({isForReading: true, outcome})
const other = (outcome: Tried['outcome']): Tried => ({isForReading: false, outcome})

test('what only the eye can tell is in neither number', () => {
  const tried = [reading('works'), reading('look'), other('works'), other('look')]
  expect(sumUp(tried, words)).toBe('From a folder. 2 of 2 work. Enough to read.')
})

test('something lacks only when reading uses it', () => {
  expect(sumUp([reading('works'), other('fails')], words)).toBe(
    'From a folder. 1 of 2 work. Enough to read.',
  )
  expect(sumUp([reading('fails'), other('works')], words)).toBe(
    'From a folder. 1 of 2 work. Not enough.',
  )
})
