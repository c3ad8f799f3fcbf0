import {Buffer} from 'node:buffer'
import {JSDOM} from 'jsdom'
import {describe, expect, test} from 'vitest'
import {ExportError} from '../../src/errors.ts'
import {hanziIn} from '../../src/exporters/book/hanzi-font.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {epub} from '../../src/exporters/epub.ts'
import {chapter, madeEdition} from './made-edition.ts'
import {unzip} from './unzip.ts'

type Book = ReadonlyMap<string, string>

const {DOMParser} = new JSDOM('').window
const listPage = '/lamps/the-list.html'
const chapterPath = 'EPUB/lamps/the-list.xhtml'

async function bookOf(edition: Edition, name: string): Promise<Book> {
  const files = await epub.make(edition)
  const found = files.find((file) => file.name === name)
  return new Map(unzip(found?.bytes ?? new Uint8Array(4)).map(({path, text}) => [path, text]))
}

/** A page of a book, parsed as XML. */
function page(book: Book, path: string): Document {
  return new DOMParser().parseFromString(book.get(path) ?? '', 'application/xhtml+xml')
}

function linksOf(book: Book, path: string, selector = 'a'): (string | null)[] {
  return [...page(book, path).querySelectorAll(selector)].map((a) => a.getAttribute('href'))
}

function metas(book: Book, property: string): (string | null)[] {
  const found = page(book, 'EPUB/package.opf').querySelectorAll(`meta[property="${property}"]`)
  return [...found].map(({textContent}) => textContent)
}

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
})

describe('a page of a book', () => {
  test('is well-formed XML, and so are package, container and cover', () => {
    for (const book of [whole, lamps])
      for (const path of [...book.keys()].filter((name) => /\.(?:xhtml|opf|xml|svg)$/.test(name)))
        expect(page(book, path).querySelector('parsererror'), path).toBeNull()
    expect(page(new Map([['a', '<p><b></p>']]), 'a').querySelector('parsererror')).not.toBeNull()
  })
})

describe('a chapter in a book', () => {
  test('has references and notes that e-readers know', () => {
    expect(whole.get(chapterPath)).toContain(
      '12 makers<a id="ref-1" href="#note-1" epub:type="noteref" role="doc-noteref" aria-label="Note 1: Evidence for 12 makers">1</a>',
    )
    const note = page(whole, chapterPath).getElementById('note-1')
    expect(note?.getAttributeNS('http://www.idpf.org/2007/ops', 'type')).toBe('footnote')
    expect(note?.tagName).toBe('aside')
    expect(note?.getAttribute('role')).toBe('doc-footnote')
    expect(note?.querySelector('[role=doc-backlink]')?.getAttribute('href')).toBe('#ref-1')
    expect(note?.querySelector('q')?.getAttribute('xml:lang')).toBe('nl')
  })

  test('holds nothing that needs a screen or a script', () => {
    const found = page(whole, chapterPath).querySelectorAll(
      'button, label, details, summary, nav, .anchor, .tools, [popover], [tabindex], [download]',
    )
    expect([...found].map(({outerHTML}) => outerHTML)).toEqual([])
  })

  test('has figures as one painted drawing with words, and the table open with a caption', () => {
    const figure = page(whole, chapterPath).querySelector('figure')
    const drawings = [...(figure?.querySelectorAll('svg') ?? [])]
    expect(drawings.map((svg) => svg.getAttribute('class'))).toEqual(['narrow'])
    const [svg] = drawings
    expect(svg?.getAttribute('role')).toBe('img')
    expect(svg?.querySelector('title')?.textContent).toBe('Bars of lamps.')
    expect(svg?.querySelector('desc')?.textContent).toBe('Two bars stand side by side.')
    expect(svg?.getAttribute('aria-labelledby')).toBe(svg?.querySelector('title')?.id)
    expect(svg?.querySelectorAll('rect')[1]?.outerHTML).toContain('fill="#ffffff" stroke="#aa0000"')
    expect(svg?.querySelector('text')?.getAttribute('fill')).toBe('#222222')
    expect(figure?.querySelector('table > caption')?.textContent).toBe('Data: lamps')
    expect(figure?.querySelector('tbody td')?.getAttribute('data-label')).toBe('Year')
    expect(figure?.querySelector('tbody td')?.getAttribute('role')).toBe('cell')
  })

  test('takes the wide artboard where the narrow one is too tall for a page', async () => {
    const tall = chapter.replaceAll('320 400', '320 990').replace('height="400"', 'height="990"')
    const book = await bookOf(madeEdition({'/lamps/the-list.html': tall}), 'lamps.epub')
    const classes = [...page(book, chapterPath).querySelectorAll('figure svg')].map((svg) =>
      svg.getAttribute('class'),
    )
    expect(classes).toEqual(['wide'])
  })

  test('asks its questions by letter and answers them before the notes', () => {
    const doc = page(whole, chapterPath)
    const question = doc.getElementById('question-who')
    expect([...(question?.querySelectorAll('ol > li') ?? [])].map((li) => li.textContent)).toEqual([
      'The clerk.',
      'Nobody.',
    ])
    expect(question?.querySelector('a')?.getAttribute('href')).toBe('#answer-who')
    const answer = doc.getElementById('answer-who')
    expect(answer?.querySelector('li')?.textContent).toBe('Right. She did.')
    expect([...doc.querySelectorAll('h2')].slice(-2).map(({id}) => id)).toEqual([
      'answers',
      'notes',
    ])
    expect(doc.querySelector('.questions .hint')?.textContent).toContain('end of the chapter')
  })

  test('lists what is disputed under the heads of the columns', () => {
    const row = page(whole, chapterPath).getElementById('disputed-a')
    expect(row?.querySelector('.point')?.textContent).toBe('All lamps')
    expect(row?.querySelector('dt')?.textContent).toBe('Who')
    expect(row?.querySelector('dd')?.textContent).toBe('the clerk')
  })
})

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

  test('the lists of an explainer’s book hold what the book names, and the five texts', () => {
    const ids = (path: string): string[] =>
      [...page(lamps, path).querySelectorAll('[id]')].map(({id}) => id)
    expect(ids('EPUB/glossary.xhtml')).toEqual(['page-title', 'section-1', 'port'])
    expect(ids('EPUB/sources.xhtml')).toEqual(['page-title', 's9', 'law', 'port-notice'])
    expect(page(whole, 'EPUB/glossary.xhtml').getElementById('lamp')).not.toBeNull()
  })
})

describe('contents and metadata of a book', () => {
  test('the contents go down to the sections, which are hidden on the page', () => {
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

  test('the landmarks are cover, title page, contents, text and lists', () => {
    expect(linksOf(lamps, 'EPUB/contents.xhtml', 'nav + nav a')).toEqual([
      'cover.xhtml',
      'title.xhtml',
      'contents.xhtml',
      'lamps.xhtml',
      'glossary.xhtml',
      'sources.xhtml',
    ])
  })

  test('the cover shows the emblem of its explainer in its colour', () => {
    expect(lamps.get('EPUB/cover.xhtml')).toContain('<rect width="9" height="9" fill="#aa0000" />')
  })

  test('the shelf of an e-reader finds an image of the cover, by the way of EPUB 3 and of EPUB 2', () => {
    const opf = page(lamps, 'EPUB/package.opf')
    const items = [...opf.querySelectorAll('item[properties~="cover-image"]')]
    expect(items.map(({outerHTML}) => outerHTML)).toEqual([
      '<item xmlns="http://www.idpf.org/2007/opf" id="item-cover.png" href="cover.png" media-type="image/png" properties="cover-image"/>',
    ])
    const old = [...opf.querySelectorAll('meta[name="cover"]')]
    expect(old.map((meta) => meta.getAttribute('content'))).toEqual(['item-cover.png'])
  })

  test('the metadata claim what holds for every page', () => {
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

  test('the metadata claim less when a figure lacks its description', async () => {
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

describe('epub.findPlaces(file, edition)', () => {
  const places = ['', '#lamp-year', '#question-who', '#note-1'].map((id) => `${listPage}${id}`)
  const placesIn = async (html: string): Promise<string[]> => {
    const edition = madeEdition({[listPage]: html})
    const [, file] = await epub.make(edition)
    if (file === undefined || epub.findPlaces === undefined) throw new Error('nothing to read')
    return [...(await epub.findPlaces(file, edition))].toSorted()
  }

  test('finds a chapter with its figure, question and note', async () => {
    expect(await placesIn(chapter)).toEqual(places.toSorted())
  })

  test.each([
    ['a question with an option that is not answered', '<b>Right.</b> She did.', '#question-who'],
    [
      'a note without evidence',
      '<a href="../sources/s9.html#p01">S9:p01</a> <q lang="nl">twaalf</q>',
      '#note-1',
    ],
  ])('does not count %s', async (_name, whole, id) => {
    expect(await placesIn(chapter.replace(whole, ''))).toEqual(
      places.filter((place) => place !== `${listPage}${id}`).toSorted(),
    )
  })
})

describe('faults', () => {
  test('a page that is missing is named with its book', async () => {
    const made = epub.make(madeEdition({'/lamps/the-list.html': undefined}))
    await expect(made).rejects.toThrow(
      new ExportError('lists-and-ledgers.epub: no page: /lamps/the-list.html'),
    )
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

  test('a figure without a drawing is named', async () => {
    const bare = chapter.replaceAll(/<svg.*?<\/svg>/g, '')
    const made = epub.make(madeEdition({'/lamps/the-list.html': bare}))
    await expect(made).rejects.toThrow(
      new ExportError('lists-and-ledgers.epub: figure lamp-year has no drawing'),
    )
  })

  test('a page without an article is named', async () => {
    const edition = madeEdition()
    const broken = {...edition, pageTree: () => ({type: 'root' as const, children: []})}
    await expect(epub.make(broken)).rejects.toThrow(ExportError)
  })
})
