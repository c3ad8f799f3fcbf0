import {describe, expect, test} from 'vitest'
import {addAliases, lastingIds, lostAddresses, recordPages} from '../../src/portable/permalinks.ts'

const pages = new Map([
  ['/index.html', '<h1 id="top">Lamps</h1>'],
  ['/a/b.html', '<h2 id="here" class="x">Here</h2><p id="here-1">One</p>'],
])

test('lastingIds(html) leaves out notes, their references and the parts of drawings', () => {
  const html =
    '<h2 id="gate"></h2><button id="ref-story-1"></button><div id="note-1"></div><figure id="lamp-year"></figure><pattern id="lamp-year-wide-hatch"></pattern>'
  expect(lastingIds(html)).toEqual(['gate', 'lamp-year'])
})

describe('lostAddresses(permalinks, pages)', () => {
  const recorded = {'/index.html': ['top'], '/a/b.html': ['here', 'gone'], '/old.html': ['x']}

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
      {from: '/a/b.html#gone', to: '/a/b.html#here'},
    ]
    expect(lostAddresses({pages: recorded, aliases}, pages)).toEqual([])
  })
})

describe('addAliases(pages, permalinks, words)', () => {
  test('sets the old id beside its successor', () => {
    const aliases = [{from: '/a/b.html#gone', to: '/a/b.html#here'}]
    expect(addAliases(pages, {pages: {}, aliases}, 'Moved to').get('/a/b.html')).toBe(
      '<h2 id="here" class="x"><span id="gone"></span>Here</h2><p id="here-1">One</p>',
    )
  })

  test('writes a page that leads on, with a relative link', () => {
    const aliases = [{from: '/a/old.html', to: '/index.html#top'}]
    const page = addAliases(pages, {pages: {}, aliases}, 'Moved to').get('/a/old.html')
    expect(page).toContain('content="0; url=../index.html#top"')
    expect(page).toContain('<p>Moved to <a href="../index.html#top">')
  })
})

test('recordPages(before, pages) adds and never takes away', () => {
  expect(recordPages({'/a/b.html': ['gone'], '/old.html': ['x']}, pages)).toEqual({
    '/a/b.html': ['gone', 'here', 'here-1'],
    '/index.html': ['top'],
    '/old.html': ['x'],
  })
})
