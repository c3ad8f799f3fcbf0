import {h} from 'hastscript'
import {selectAll} from 'hast-util-select'
import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/exporters/book/text-of.ts'
import {setTables} from '../../src/exporters/epub/set-tables.ts'

/** Words that are links in a table of one row, `a` to the first place and `b` to the second. */
function linksIn(...cells: readonly (readonly [words: string, place?: 'a' | 'b'])[]): string[] {
  const row = h(
    'tr',
    cells.map(([words, place]) =>
      h('td', place === undefined ? words : h('a', {href: place}, words)),
    ),
  )
  const set = setTables(h('div', h('div', {className: ['table']}, h('table', h('tbody', row)))))
  expect(selectAll('td', set).map(textOf)).toEqual(cells.map(([words]) => words))
  return selectAll('td a', set).map(
    (link) => `${textOf(link)} → ${String(link.properties['href'])}`,
  )
}

describe('setTables(body) links a row to a place once', () => {
  test('at the first words that lead there', () => {
    expect(linksIn(['28 bodies', 'a'], ['says so', 'a'], ['differs', 'b'])).toEqual([
      '28 bodies → a',
      'differs → b',
    ])
  })

  test('at the words rather than at a number before them', () => {
    expect(linksIn(['1', 'a'], ['Is it listed?', 'a'], ['Yes', 'a'])).toEqual(['Is it listed? → a'])
  })

  test('at a number where there is nothing else', () => {
    expect(linksIn(['2018', 'a'], ['plain'], ['12', 'a'])).toEqual(['2018 → a'])
  })

  test('and the next row again', () => {
    const row = h('tr', h('td', h('a', {href: 'a'}, 'says so')))
    const frame = h('div', {className: ['table']}, h('table', h('tbody', [row, row])))
    expect(selectAll('td a', setTables(h('div', frame)))).toHaveLength(2)
  })
})
