import {expect, test} from 'vitest'
import {keptAddress} from '../../src/keep/kept-address.ts'

const scope = 'https://school.example/lists/'
const kept = new Set(['index.html', 'zte.html', 'zte/why-the-ban.html', 'fonts/serif.woff2'])

test.each([
  ['https://school.example/lists/', 'index.html'],
  ['https://school.example/lists/index.html', 'index.html'],
  ['https://school.example/lists/zte/why-the-ban.html?from=mail#note-3', 'zte/why-the-ban.html'],
  ['https://school.example/lists/zte/why-the-ban', 'zte/why-the-ban.html'],
  ['https://school.example/lists/fonts/serif.woff2', 'fonts/serif.woff2'],
  ['https://school.example/lists/downloads/book.epub', undefined],
  ['https://school.example/lists/zte/', undefined],
  ['https://school.example/', undefined],
  ['https://school.example/other/zte.html', undefined],
  ['https://elsewhere.example/lists/zte.html', undefined],
])('keptAddress(%s) is %s', (url, address) => {
  expect(keptAddress(url, scope, kept)).toBe(address)
})
