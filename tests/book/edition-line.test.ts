import {expect, test} from 'vitest'
import {editionLine} from '../../src/book/edition-line.ts'
import {loadSite} from '../../src/site.ts'

const {book, facts} = loadSite('.')
const lamps = {...facts, version: '1.2.3', date: '2021-05-09'}

test('editionLine(words, facts, id) names version, day and, where it is known, the built site', () => {
  expect(editionLine(book.words, lamps)).toBe('Edition 1.2.3, 9 May 2021')
  expect(editionLine(book.words, lamps, '901ee2ae1117')).toBe(
    'Edition 1.2.3, 9 May 2021 (901ee2ae1117)',
  )
})
