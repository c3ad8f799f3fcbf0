import {describe, expect, test} from 'vitest'
import {menuOf, unknownInMenu} from '../../src/book/menu.ts'
import {loadSite} from '../../src/site.ts'

const {book} = loadSite('.')

/** The real book with another menu. */
function withMenu(menu: readonly string[]) {
  return {...book, words: {...book.words, site: {...book.words.site, menu: [...menu]}}}
}

describe('menuOf(book)', () => {
  test('names pages by their short name and lists by their label, in the given order', () => {
    expect(menuOf(withMenu(['ledger', 'instruments']))).toEqual([
      {id: 'ledger', address: '/ledger.html', name: 'Ledger of claims'},
      {id: 'instruments', address: '/instruments.html', name: 'Tools'},
    ])
  })

  test('refuses an entry that has no name', () => {
    expect(() => menuOf(withMenu(['nowhere']))).toThrow('no label: nowhere')
  })
})

test('unknownInMenu(book) gives the ids that name neither a page nor a list', () => {
  expect(unknownInMenu(book)).toEqual([])
  expect(unknownInMenu(withMenu(['people', 'menu', 'timeline', 'nowhere']))).toEqual([
    'menu',
    'nowhere',
  ])
})
