import {describe, expect, test} from 'vitest'
import {ExportError} from '../../src/errors.ts'
import {epub} from '../../src/exporters/epub.ts'
import {bookOf, chapterPath, linksOf, page} from './epub-book.ts'
import {chapter, madeEdition} from './made-edition.ts'

const whole = await bookOf(madeEdition(), 'lists-and-ledgers.epub')
const lamps = await bookOf(madeEdition(), 'lamps.epub')

describe('links in a book', () => {
  test('lead to pages, terms and paragraphs of sources inside it', () => {
    expect(linksOf(whole, chapterPath, '.kicker a, .term, .evidence a')).toEqual([
      '../lamps.xhtml',
      '../glossary.xhtml#port',
      '../sources/s9.xhtml#p01',
    ])
  })

  test('lead to the entry of a source whose own page is not in it', () => {
    expect(linksOf(lamps, chapterPath, '.evidence a, .chapter-sources a')).toEqual([
      '../sources.xhtml#port-notice',
      '../sources.xhtml#s9',
    ])
  })

  test('lead from a claim to its note, and from the note to the published ledger', () => {
    expect(linksOf(whole, chapterPath, 'td a')).toEqual(['#note-1'])
    expect(linksOf(whole, chapterPath, '.more a')).toEqual([
      'https://lamps.example/ledger/lamp-makers.html',
    ])
  })

  test('all find their place', () => {
    for (const book of [whole, lamps])
      for (const path of [...book.keys()].filter((name) => name.endsWith('.xhtml')))
        for (const href of linksOf(book, path)) {
          const {host, pathname, hash} = new URL(href ?? '', `http://book/${path}`)
          if (host !== 'book') continue
          const target = page(book, pathname.slice(1))
          expect(
            hash === '' || target.getElementById(hash.slice(1)),
            `${path}: ${href}`,
          ).toBeTruthy()
        }
  })

  test('a link that leads nowhere is named', async () => {
    const lost = `${chapter}<a href="../lamps.html#lost">Lost</a>`
    const made = epub.make(madeEdition({'/lamps/the-list.html': lost}))
    await expect(made).rejects.toThrow(
      new ExportError(
        'lists-and-ledgers.epub: a link on /lamps/the-list.html leads nowhere: ../lamps.html#lost',
      ),
    )
  })
})

describe('the lists of an explainer’s book', () => {
  test('hold what the book names, and the five texts', () => {
    const ids = (path: string): string[] =>
      [...page(lamps, path).querySelectorAll('[id]')].map(({id}) => id)
    expect(ids('EPUB/glossary.xhtml')).toEqual(['page-title', 'section-1', 'port'])
    expect(ids('EPUB/sources.xhtml')).toEqual(['page-title', 's9', 'law', 'port-notice'])
    expect(page(whole, 'EPUB/glossary.xhtml').getElementById('lamp')).not.toBeNull()
  })
})

describe('the contents of a book', () => {
  test('go down to the sections, which are hidden on the page', () => {
    expect(linksOf(lamps, 'EPUB/contents.xhtml', '#toc a').slice(0, 5)).toEqual([
      'lamps.xhtml',
      'lamps/the-list.xhtml',
      'lamps/the-list.xhtml#brief',
      'lamps/the-list.xhtml#list',
      'lamps/the-list.xhtml#disputed',
    ])
    const sections = page(lamps, 'EPUB/contents.xhtml').querySelector('#toc ol ol ol')
    expect(sections?.hasAttribute('hidden')).toBe(true)
  })

  test('come with landmarks: cover, title page, contents, text and lists', () => {
    expect(linksOf(lamps, 'EPUB/contents.xhtml', 'nav + nav a')).toEqual([
      'cover.xhtml',
      'title.xhtml',
      'contents.xhtml',
      'lamps.xhtml',
      'glossary.xhtml',
      'sources.xhtml',
    ])
  })
})
