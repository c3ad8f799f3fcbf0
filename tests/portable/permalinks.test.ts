import {describe, expect, test} from 'vitest'
import {lastingIds, lostAddresses, Permalinks, recordPages} from '../../src/portable/permalinks.ts'

const pages = new Map([
  ['/index.html', '<h1 id="top">Lamps</h1>'],
  [
    '/a/b.html',
    '<h2 id="here" class="x">Here</h2><p id="here-1">One</p><h2 id="in-2018">2018</h2>',
  ],
])

describe('lastingIds(html)', () => {
  test('leaves out notes, their references, numbered paragraphs and the parts of drawings', () => {
    const html =
      '<h2 id="gate"></h2><button id="ref-story-1"></button><div id="note-1"></div><figure id="lamp-year"></figure><pattern id="lamp-year-wide-hatch-accent"></pattern><pattern id="lamp-year-narrow-hedge"></pattern><p id="two-halves-3"></p><ul><li id="unknown-2"></li></ul>'
    expect(lastingIds(html)).toEqual(['gate', 'lamp-year'])
  })

  test('keeps headings and entries that only look like them', () => {
    const ids = ['note-taking', 'ref-a', 'a-wide-net', 'clerk-2021', 'a-narrow-hedge']
    const html = ids.map((id) => `<h2 title="a > b" id="${id}"></h2>`).join('')
    expect(lastingIds(html)).toEqual(ids)
    expect(lastingIds('<div id="note-a"></div><li id="unknown-firms"></li>')).toEqual([
      'note-a',
      'unknown-firms',
    ])
  })
})

describe('lostAddresses(permalinks, pages)', () => {
  const recorded = {'/index.html': ['top'], '/a/b.html': ['here', 'gone'], '/old.html': ['x']}
  const faults = (from: string, to: string): string[] =>
    lostAddresses({pages: {}, aliases: [{from, to}]}, pages).map(
      ({code, pointer, message, hint}) => `${pointer} ${code} ${message} (${hint})`,
    )

  test('names every published page and id that is gone', () => {
    expect(
      lostAddresses({pages: recorded, aliases: []}, pages).map(({message}) => message),
    ).toEqual([
      'a published address is gone: /a/b.html#gone',
      'a published address is gone: /old.html',
    ])
  })

  test('is content with aliases', () => {
    const aliases = [
      {from: '/old.html', to: '/index.html'},
      {from: '/older.html', to: '/index.html#top'},
      {from: '/a/b.html#gone', to: '/a/b.html#here'},
    ]
    expect(lostAddresses({pages: recorded, aliases}, pages)).toEqual([])
  })

  test.each([
    ['/a/b.html#gone', '/index.html#top', 'an id can only lead to an id on the same page'],
    ['/a/b.html#gone', '/a/b.html', 'name the id that its readers shall find'],
    ['/a/b.html#gone', '/a/b.html#none', 'what it leads to is not there'],
    ['/a/b.html#here', '/a/b.html#in-2018', 'what it leads away from is still there'],
    ['/old.html', '/none.html', 'what it leads to is not there'],
    ['/old.html', '/index.html#none', 'what it leads to is not there'],
    ['/a/b.html', '/index.html', 'what it leads away from is still there'],
  ])('reports an alias that does nothing: %s to %s', (from, to, hint) => {
    expect(faults(from, to)).toEqual([
      `/aliases/0 U001 an alias does nothing: ${from} to ${to} (${hint})`,
    ])
  })

  test('reports a second alias of one address', () => {
    const alias = {from: '/old.html', to: '/index.html'}
    const [problem] = lostAddresses({pages: {}, aliases: [alias, alias]}, pages)
    expect(problem?.pointer).toBe('/aliases/1')
  })
})

test.each(['/a.html#a.b', '/A.html', '/a.html#"x', 'a.html', '/a"b.html', '/a.html#'])(
  'Permalinks refuses the address %s',
  (from) => {
    const aliases = [{from, to: '/index.html'}]
    expect(Permalinks.safeParse({pages: {}, aliases}).success).toBe(false)
  },
)

test('recordPages(before, pages) adds and never takes away', () => {
  expect(recordPages({'/a/b.html': ['gone'], '/old.html': ['x']}, pages)).toEqual({
    '/a/b.html': ['gone', 'here', 'in-2018'],
    '/index.html': ['top'],
    '/old.html': ['x'],
  })
})
