import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {expect, test} from 'vitest'
import {linkRowOnce} from '../../src/exporters/book/link-row-once.ts'

test('linkRowOnce(row) leaves one link to each place, at the first words that lead there', () => {
  const cell = (href: string, words: string) => h('td', h('a', {href}, words))
  const row = h('tr', [
    cell('lamps', '2018'),
    cell('lamps', 'lit lamps'),
    cell('lamps', 'lit'),
    cell('ports', '12'),
    cell('ports', '13'),
  ])
  expect(toHtml(linkRowOnce(row))).toBe(
    '<tr><td>2018</td><td><a href="lamps">lit lamps</a></td><td>lit</td><td><a href="ports">12</a></td><td>13</td></tr>',
  )
})
