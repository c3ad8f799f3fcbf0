import {Buffer} from 'node:buffer'
import {describe, expect, test} from 'vitest'
import {ExportError} from '../../src/errors.ts'
import {hanziIn} from '../../src/exporters/book/hanzi-font.ts'
import {epub} from '../../src/exporters/epub.ts'
import {bookOf, metas, page} from './epub-book.ts'
import type {Book} from './epub-book.ts'
import {chapter, madeEdition} from './made-edition.ts'

const whole = await bookOf(madeEdition(), 'lists-and-ledgers.epub')
const lamps = await bookOf(madeEdition(), 'lamps.epub')

describe('epub.make(edition)', () => {
  test('makes one book of all and one of each explainer, with the media type first', async () => {
    const files = await epub.make(madeEdition())
    expect(files.map(({name}) => name)).toEqual(['lists-and-ledgers.epub', 'lamps.epub'])
    expect([...whole.keys()]).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/cover.xhtml',
      'EPUB/title.xhtml',
      'EPUB/contents.xhtml',
      'EPUB/index.xhtml',
      'EPUB/lamps.xhtml',
      'EPUB/lamps/the-list.xhtml',
      'EPUB/glossary.xhtml',
      'EPUB/sources.xhtml',
      'EPUB/sources/s9.xhtml',
      'EPUB/cover.png',
      'EPUB/book.css',
      'EPUB/fonts/text-serif.woff2',
      'EPUB/fonts/ui-sans.woff2',
      'EPUB/fonts/ui-sans-ext.woff2',
    ])
    expect(whole.get('mimetype')).toBe('application/epub+zip')
  })

  test('lists every file in the package, and the pages in reading order', () => {
    const opf = page(lamps, 'EPUB/package.opf')
    const items = [...opf.querySelectorAll('item')].map((item) => item.getAttribute('href'))
    const packed = [...lamps.keys()].filter((path) => path.startsWith('EPUB/')).slice(1)
    expect(items.map((href) => `EPUB/${href}`)).toEqual(packed)
    expect([...opf.querySelectorAll('itemref')].map((item) => item.getAttribute('idref'))).toEqual([
      'item-cover.xhtml',
      'item-title.xhtml',
      'item-contents.xhtml',
      'item-lamps.xhtml',
      'item-lamps--the-list.xhtml',
      'item-glossary.xhtml',
      'item-sources.xhtml',
    ])
  })

  test('names the edition by its own date, version and id', () => {
    expect(metas(whole, 'dcterms:modified')).toEqual(['2021-05-09T00:00:00Z'])
    expect(page(whole, 'EPUB/title.xhtml').body.textContent).toContain(
      `Edition 1.2.3, 9 May 2021 (${madeEdition().id})`,
    )
  })

  test('gives a book the same identifier in every edition, and each book its own', async () => {
    const idOf = (book: Book): string | null =>
      page(book, 'EPUB/package.opf').getElementById('id')?.textContent ?? null
    const later = madeEdition({'/lamps.html': '<h1>Other</h1>'})
    expect(idOf(await bookOf(later, 'lamps.epub'))).toBe(idOf(lamps))
    expect(idOf(lamps)).not.toBe(idOf(whole))
    expect(idOf(lamps)).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  test('gives the same bytes for the same edition', async () => {
    const [first, second] = [await epub.make(madeEdition()), await epub.make(madeEdition())]
    const hex = first.map(({bytes}) => Buffer.from(bytes).toString('hex'))
    expect(second.map(({bytes}) => Buffer.from(bytes).toString('hex'))).toEqual(hex)
  })

  test('is well-formed XML, and so are package, container and cover', () => {
    for (const book of [whole, lamps])
      for (const path of [...book.keys()].filter((name) => /\.(?:xhtml|opf|xml|svg)$/.test(name)))
        expect(page(book, path).querySelector('parsererror'), path).toBeNull()
    expect(page(new Map([['a', '<p><b></p>']]), 'a').querySelector('parsererror')).not.toBeNull()
  })

  test('a page that is missing is named with its book', async () => {
    const made = epub.make(madeEdition({'/lamps/the-list.html': undefined}))
    await expect(made).rejects.toThrow(
      new ExportError('lists-and-ledgers.epub: no page: /lamps/the-list.html'),
    )
  })

  test('a page without an article is named', async () => {
    const edition = madeEdition()
    const broken = {...edition, pageTree: () => ({type: 'root' as const, children: []})}
    await expect(epub.make(broken)).rejects.toThrow(ExportError)
  })
})

describe('the metadata of a book', () => {
  test('claim what holds for every page', () => {
    expect(metas(lamps, 'schema:accessibilityFeature')).toEqual([
      'alternativeText',
      'longDescription',
      'structuralNavigation',
      'tableOfContents',
    ])
    expect(metas(lamps, 'schema:accessModeSufficient')).toEqual(['textual', 'textual,visual'])
    expect(metas(lamps, 'schema:accessibilityHazard')).toEqual(['none'])
    expect(metas(lamps, 'dcterms:conformsTo')).toEqual([])
  })

  test('claim less when a figure lacks its description', async () => {
    const bare = chapter.replace(/<p class="description">.*<\/p>/, '')
    const book = await bookOf(madeEdition({'/lamps/the-list.html': bare}), 'lamps.epub')
    expect(metas(book, 'schema:accessModeSufficient')).toEqual(['textual,visual'])
    expect(metas(book, 'schema:accessibilityFeature')).not.toContain('longDescription')
    expect(metas(book, 'schema:accessibilitySummary')[0]).not.toContain('Every figure')
  })
})

describe('Chinese in a book', () => {
  const named = '<h1>What did the port do?</h1><p lang="zh-Hans">港口港</p>'

  test('brings a font of its characters', async () => {
    const book = await bookOf(madeEdition({'/lamps.html': named}), 'lamps.epub')
    expect(book.has('EPUB/fonts/hanzi.woff2')).toBe(true)
    expect(book.get('EPUB/book.css')).toContain("src: url('fonts/hanzi.woff2')")
    expect(book.get('EPUB/package.opf')).toContain('href="fonts/hanzi.woff2"')
  })

  test('is no weight where there is none', () => {
    expect(lamps.has('EPUB/fonts/hanzi.woff2')).toBe(false)
    expect(lamps.get('EPUB/book.css')).not.toContain('hanzi')
  })

  test('hanziIn(text) gives each character once, with the marks between them', () => {
    expect(hanziIn('The port (港口), 港、岸: gǎng')).toBe('、口岸港')
  })
})
