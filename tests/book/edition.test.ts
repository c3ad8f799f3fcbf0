import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {EditionFacts} from '../../src/book/edition.ts'

const facts: unknown = JSON.parse(readFileSync('content/edition.json', 'utf8'))

// Archives bear the day, and take no month and no “about”.
test.each([
  ['2026-11-22', true],
  ['2026-11', false],
  ['2026-11-22~', false],
  ['2026-02-30', false],
])('an edition of %s: %s', (date, isDay) => {
  expect(EditionFacts.safeParse({...(facts as object), date}).success).toBe(isDay)
})
