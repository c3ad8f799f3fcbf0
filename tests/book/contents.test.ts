import {describe, expect, test} from 'vitest'
import {contentsOf, pagesShowing} from '../../src/book/contents.ts'
import {parseChapter} from '../../src/book/markdown.ts'
import {groupsOf} from '../../src/book/names.ts'
import {loadSite} from '../../src/site.ts'

const {book, ledger} = loadSite('.')
const [page] = pagesShowing(book, 'Instruments')
if (page === undefined) throw new RangeError('no page shows the instruments')

test('contentsOf(page, ledger) lists second-level headings, those of its components in their place', () => {
  const text = '## First [#one]\n\n### Deeper [#two]\n\n<Instruments />\n\n## Last [#three]\n'
  expect(contentsOf({...page, tree: parseChapter(text)}, ledger)).toEqual([
    {id: 'one', title: 'First'},
    ...ledger.instruments.instruments.map(({id, name}) => ({id, title: name})),
    {id: 'three', title: 'Last'},
  ])
})

test('pagesShowing(book, component) finds the pages on which a component stands', () => {
  expect(pagesShowing(book, 'Instruments').map(({slug}) => slug)).toEqual(['instruments'])
  expect(pagesShowing(book, 'Nothing')).toEqual([])
})

describe('groupsOf(names)', () => {
  test('keeps the order of first mention and makes ids of the titles', () => {
    const [a, b, c] = ['US Congress', 'US government, 2018 to 2020', 'US Congress'].map(
      (group, i) => ({group, i}),
    )
    expect(groupsOf([a, b, c].filter((name) => name !== undefined))).toEqual([
      {id: 'group-us-congress', title: 'US Congress', members: [a, c]},
      {id: 'group-us-government-2018-to-2020', title: 'US government, 2018 to 2020', members: [b]},
    ])
  })

  test.each([
    ['terms', book.terms],
    ['people', book.people],
  ] as const)('gives ids that no other group and none of the %s has', (_, names) => {
    const entries = [...names.values()].map(({id, group}) => ({id, group}))
    const ids = [...groupsOf(entries).map(({id}) => id), ...names.keys()]
    expect(new Set(ids).size).toBe(ids.length)
  })
})
