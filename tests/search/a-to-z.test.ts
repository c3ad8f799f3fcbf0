import {expect, test} from 'vitest'
import {aToZ} from '../../src/search/a-to-z.ts'

const letters = (...names: readonly string[]): [string, string, string[]][] =>
  aToZ(names.map((name) => ({name, address: `/${name}.html`}))).map(({letter, id, lines}) => [
    letter,
    id,
    lines.map(({name}) => name),
  ])

test('aToZ(lines) orders by letters, without accents, marks and the article before', () => {
  expect(
    letters('Zug', '“Blacklist” is a word', 'Émile', 'eel', 'The ban ended', '139 days'),
  ).toEqual([
    ['0–9', 'letter-0', ['139 days']],
    ['B', 'letter-b', ['The ban ended', '“Blacklist” is a word']],
    ['E', 'letter-e', ['eel', 'Émile']],
    ['Z', 'letter-z', ['Zug']],
  ])
})

test('aToZ(lines) keeps lines of one name that lead to different places, and one of equals', () => {
  const lines = ['/a.html', '/b.html', '/a.html'].map((address) => ({name: 'Lamp', address}))
  expect(
    aToZ(lines)[0]
      ?.lines.map(({address}) => address)
      .toSorted(),
  ).toEqual(['/a.html', '/b.html'])
})
