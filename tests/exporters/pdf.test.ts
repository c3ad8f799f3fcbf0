import {existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PDFDict, PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {toHtml} from 'hast-util-to-html'
import {select} from 'hast-util-select'
import {describe, expect, inject, test, vi} from 'vitest'
import {ExportError, MissingTool} from '../../src/errors.ts'
import {openBrowser} from '../../src/exporters/browser.ts'
import {bookPages} from '../../src/exporters/book/book-pages.ts'
import {planBooks} from '../../src/exporters/book/plan-books.ts'
import type {BookPart} from '../../src/exporters/book/plan-books.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {makePdf} from '../../src/exporters/pdf.ts'
import {finishPdf} from '../../src/exporters/pdf/finish-pdf.ts'
import {findPlacesInPdf} from '../../src/exporters/pdf/find-in-pdf.ts'
import {packPdf} from '../../src/exporters/pdf/pack-pdf.ts'
import {paperBody} from '../../src/exporters/pdf/paper-body.ts'
import {checkJoinedLinks, joinedId} from '../../src/exporters/book/join-links.ts'
import {paperSection} from '../../src/exporters/pdf/paper-section.ts'
import {paperSections} from '../../src/exporters/pdf/paper-sections.ts'
import {chapter, madeEdition} from './made-edition.ts'

const address = '/lamps/the-list.html'
const words = {answers: 'Answers', hint: 'Answers stand at the end.', answer: 'Look', back: 'Back'}

/** A made edition for the printer, of the site “Light and Dark”; its fonts are names only, so it has none. */
function paperEdition(changes: Parameters<typeof madeEdition>[0] = {}): Edition {
  const edition = madeEdition(changes)
  const files = [...edition.files].filter(([path]) => !path.startsWith('/fonts/'))
  const {book} = edition.site
  const words = {...book.words, site: {...book.words.site, title: 'Light and Dark'}}
  return {
    ...edition,
    files: new Map(files),
    site: {...edition.site, book: {...book, words}},
  }
}

/** A chapter's article as it goes to the printer, without the section around it. */
function printed(article: string, level: 1 | 2 = 1): string {
  return printedPage(address, article, level)
}

function printedPage(page: string, article: string, level: 1 | 2 = 1): string {
  const edition = paperEdition({[page]: article})
  const [whole] = planBooks(edition.site)
  if (whole === undefined) throw new Error('no book')
  const setBody = (body: Parameters<typeof paperBody>[0], part: BookPart) =>
    paperBody(body, part, words)
  const bodies = bookPages(edition, whole, {setBody, formatPlace: (_, to) => to})
  const inside = new Set([...bodies.keys()].map((part) => part.address))
  const [part, body] = [...bodies].find(([each]) => each.address === page) ?? []
  if (part === undefined || body === undefined) throw new Error(`no page: ${page}`)
  const {base} = edition.site.book.words.site
  const div = select('section > div', paperSection(body, {part, level}, {inside, base}))
  return toHtml(div?.children ?? [])
}

test('paperSections(plan) sets chapters below their explainer in the book of all only', () => {
  const sections = planBooks(madeEdition().site).map((plan) =>
    paperSections(plan).map(({part, level}) => `${level} ${part.address}`),
  )
  expect(sections).toEqual([
    [
      '1 /index.html',
      '1 /lamps.html',
      '2 /lamps/the-list.html',
      '1 /glossary.html',
      '1 /sources.html',
      '2 /sources/s9.html',
    ],
    ['1 /lamps.html', '1 /lamps/the-list.html', '1 /glossary.html', '1 /sources.html'],
  ])
})

describe('a section on paper', () => {
  test('has ids unique in the book, and links that lead to it or else to the published site', () => {
    expect(
      printed(
        '<h2 id="wick">Wick</h2><a href="#wick">1</a><a href="../lamps.html">2</a><a href="../glossary.html#port">3</a><a href="../ledger/a.html">4</a><a href="https://else.example/">5</a>',
      ),
    ).toBe(
      '<h2 id="lamps-the-list--wick">Wick</h2><a href="#lamps-the-list--wick">1</a><a href="#lamps">2</a><a href="#glossary--port">3</a><a href="https://lamps.example/ledger/a.html">4</a><a href="https://else.example/">5</a>',
    )
  })

  test('names a link that leads nowhere', () => {
    expect(() => printed('<a href="../glossary.html#lost">1</a>')).toThrow(
      new ExportError('a link on /lamps/the-list.html leads nowhere: ../glossary.html#lost'),
    )
  })

  test('gives patterns of a drawing the ids of their section', () => {
    expect(
      printed('<svg><pattern id="hatch"></pattern><path fill="url(#hatch)"></path></svg>'),
    ).toBe(
      '<svg><pattern id="lamps-the-list--hatch"></pattern><path fill="url(#lamps-the-list--hatch)"></path></svg>',
    )
  })

  test('leaves out what leads around the site, and the narrow drawing', () => {
    expect(
      printed(
        '<nav>N</nav><form class="filters">F</form><h1>T<a class="anchor" href="#t">#</a></h1><div class="artboard narrow">n</div><div class="artboard wide">w</div><p class="tools">d</p>',
      ),
    ).toBe('<h1>T</h1><div class="artboard wide">w</div>')
  })

  test('turns references and popovers into notes that lead to and fro', () => {
    const html = printed(
      [
        '<p><span class="ref"><label for="ref-1">28</label><button id="ref-1" type="button" popovertarget="note-2" aria-label="Note 2: Evidence for 28">2</button></span>',
        '<span class="ref"><label for="ref-2">again</label><button id="ref-2" type="button" popovertarget="note-2">2</button></span></p>',
        '<div id="note-2" class="note" popover><p class="note-head"><b>Note 2</b><button popovertarget="note-2" popovertargetaction="hide">Close</button></p><p>It burned.</p><p class="more"><a href="../ledger/a.html">More</a></p></div>',
      ].join(''),
    )
    expect(html).toBe(
      [
        '<p><span class="ref">28<a id="lamps-the-list--ref-1" href="#lamps-the-list--note-2" class="note-ref" role="doc-noteref" aria-label="Note 2: Evidence for 28">2</a></span>',
        '<span class="ref">again<a id="lamps-the-list--ref-2" href="#lamps-the-list--note-2" class="note-ref" role="doc-noteref">2</a></span></p>',
        '<div id="lamps-the-list--note-2" class="note"><span class="note-number"><b role="presentation"><a href="#lamps-the-list--ref-1">2</a></b></span><p>It burned.</p></div>',
      ].join(''),
    )
  })

  test('leads from a claim in a table to the note that holds its evidence', () => {
    const html = printed(
      '<div class="table" tabindex="0"><table><tbody><tr><td><a href="../ledger/a.html">1</a></td></tr></tbody></table></div><div id="note-1" class="note"><p class="more"><a href="../ledger/a.html">More</a></p></div>',
    )
    expect(html).toContain(
      '<div class="table"><table><tbody><tr><td><a href="#lamps-the-list--note-1">1</a></td></tr></tbody></table></div>',
    )
  })

  test('puts the answers to the questions before the notes', () => {
    const html = printed(
      '<section class="questions"><h2 id="check">Check</h2><p class="hint">Open it.</p><ol><li id="question-a"><p>Which?</p><details name="a"><summary>Oil</summary><p><b>Right.</b> Yes.</p></details></li></ol></section><section class="notes"></section>',
    )
    expect(html).toBe(
      '<section class="questions"><h2 id="lamps-the-list--check">Check</h2><p class="hint">Answers stand at the end.</p><ol><li id="lamps-the-list--question-a"><p>Which?</p><ol class="options" type="A"><li>Oil</li></ol><p class="way"><a href="#lamps-the-list--answer-a">Look</a></p></li></ol></section><section class="answers"><h2 id="lamps-the-list--answers">Answers</h2><ol><li id="lamps-the-list--answer-a"><ol class="options" type="A"><li><p><b role="presentation">Right.</b> Yes.</p></li></ol><p class="way"><a href="#lamps-the-list--question-a">Back</a></p></li></ol></section><section class="notes"></section>',
    )
  })

  test('shows the data of a figure, each place linked once a row', () => {
    const html = printed(
      '<details><summary>Data</summary><div class="table"><table><tbody><tr><td><a href="../lamps.html">a</a></td><td><a href="../lamps.html">b</a></td></tr></tbody></table></div></details>',
    )
    expect(html).toBe(
      '<div class="open"><p class="open-head"><b role="presentation">Data</b></p><div class="table"><table><tbody><tr><td><a href="#lamps">a</a></td><td>b</td></tr></tbody></table></div></div>',
    )
  })

  test('names a part by its title, and tells levels without changing how a heading looks', () => {
    expect(printedPage('/lamps.html', '<p class="kicker">Lamps</p><h1>What burned?</h1>')).toBe(
      '<h1>Lamps</h1><p class="question">What burned?</p>',
    )
    expect(printed('<h1>Why?</h1><h2>How?</h2>', 2)).toBe(
      '<h1 aria-level="2">Why?</h1><h2 aria-level="3">How?</h2>',
    )
  })

  test('puts the figure of the overview after its words', () => {
    expect(
      printedPage('/index.html', '<h1>All</h1><figure>F</figure><p>Each</p><ul class="ways"></ul>'),
    ).toBe('<h1>All</h1><p>Each</p><figure role="group">F</figure>')
  })

  test('keeps tags that PDF 1.4 does not know out of the file', () => {
    expect(printed('<aside aria-label="Note">Mind.</aside><em>so</em>')).toBe(
      '<div>Mind.</div><em role="presentation">so</em>',
    )
  })

  test('joinedId(address, id) is the name of a place in the book', () => {
    expect(joinedId('/zte/why-the-ban.html')).toBe('zte-why-the-ban')
    expect(joinedId('/zte/why-the-ban.html', 'trigger')).toBe('zte-why-the-ban--trigger')
  })
})

test('checkJoinedLinks(trees) names links that lead nowhere in the book', () => {
  const link = (href: string) => ({
    type: 'element' as const,
    tagName: 'a',
    properties: {href, id: 'here'},
    children: [],
  })
  expect(() => checkJoinedLinks([link('#here'), link('https://lamps.example/')])).not.toThrow()
  expect(() => checkJoinedLinks([link('#there')])).toThrow('links lead nowhere in the book: #there')
})

test('finishPdf(pdf, {day, publisher}) names day and publisher, not the clock and the browser, and packs the file', async () => {
  const made = await PDFDocument.create()
  for (let page = 0; page < 40; page += 1) made.addPage()
  const printed = await made.save({useObjectStreams: false})
  const facts = {day: '2021-05', publisher: 'Port Press'}
  const finished = await finishPdf(printed, facts)
  const read = await PDFDocument.load(finished, {updateMetadata: false})
  const first = new Date('2021-05-01T00:00:00Z')
  expect([read.getCreationDate(), read.getModificationDate()]).toEqual([first, first])
  expect([read.getAuthor(), read.getCreator(), read.getPageCount()]).toEqual([
    'Port Press',
    'Port Press',
    40,
  ])
  expect(finished.byteLength).toBeLessThan(printed.byteLength)
  expect(await finishPdf(printed, facts)).toEqual(finished)
})

test('packPdf(document) gives the bytes that the library’s own writer gives', async () => {
  const made = await PDFDocument.create({updateMetadata: false})
  made.addPage()
  for (let lamp = 0; lamp < 120; lamp += 1) made.context.register(made.context.obj({lamp}))
  made.setTitle('Lamps')
  const printed = await made.save({useObjectStreams: false})
  const load = () => PDFDocument.load(printed, {updateMetadata: false})
  const packed = await packPdf(await load())
  const saved = await (await load()).save({useObjectStreams: true, addDefaultPage: false})
  expect(Buffer.from(packed).equals(Buffer.from(saved))).toBe(true)
})

describe('pdf', () => {
  const long = '<p>Text.</p>'.repeat(120)
  const files = {
    // The drawing is cut to a sheet here, since no style of the site does it.
    [address]: chapter
      .replaceAll('720', '500')
      .replace(
        '<figure id="lamp-year"',
        `${long}<h2 id="whale">The whale</h2><figure id="lamp-year"`,
      ),
    '/glossary.html': `<h1>Glossary</h1><dl class="names"><div id="port"><dt>port <span lang="zh-Hans">港口</span></dt><dd>Where ships land.</dd></div></dl>`,
  }
  const exporter = makePdf(() => inject('browser'))

  test('without a browser names the package to install', async () => {
    await expect(makePdf(() => undefined).make(paperEdition())).rejects.toThrow(
      new MissingTool('chromium', 'apt-get install chromium, or set CHROMIUM=/path/to/chromium'),
    )
  })

  test('names a browser that does not start', async () => {
    await expect(makePdf(() => '/none/chromium').make(paperEdition())).rejects.toThrow(
      new ExportError('the browser does not start: /none/chromium'),
    )
  })

  test('keeps what it and the browser need in a folder that goes with them', async () => {
    const lent: string[] = []
    const dying = makePdf(
      () => inject('browser'),
      async (path) => {
        lent.push(tmpdir())
        const browser = await openBrowser(path)
        await browser.close()
        return browser
      },
    )
    const before = tmpdir()
    await expect(dying.make(paperEdition())).rejects.toThrow('the browser stopped')
    expect(lent).toEqual([expect.stringContaining(join(before, 'lists-and-ledgers-'))])
    expect([tmpdir(), lent.some((folder) => existsSync(folder))]).toEqual([before, false])
  })

  test('tells of a temporary folder that is not there', async () => {
    vi.stubEnv('TMPDIR', '/none')
    const made = exporter.make(paperEdition())
    await expect(made).rejects.toThrow(/^cannot use a temporary folder: ENOENT/)
    vi.unstubAllEnvs()
  })

  test('names the book in which the browser stopped', async () => {
    const dying = makePdf(
      () => inject('browser'),
      async (path) => {
        const browser = await openBrowser(path)
        await browser.close()
        return browser
      },
    )
    await expect(dying.make(paperEdition())).rejects.toThrow(
      /^lists-and-ledgers\.pdf: the browser stopped: .*closed$/,
    )
  })

  test('names a picture that is missing', async () => {
    const broken = paperEdition({...files, '/index.html': '<h1>G</h1><img src="lost.png" alt="">'})
    await expect(exporter.make(broken)).rejects.toThrow(
      new ExportError('lists-and-ledgers.pdf: missing file: lost.png'),
    )
  })

  test('names a page that is wider than a sheet', async () => {
    const wide = paperEdition({'/index.html': '<h1 style="width: 900px">Wide</h1>'})
    await expect(exporter.make(wide)).rejects.toThrow(
      new ExportError('lists-and-ledgers.pdf: too wide for its sheet: index'),
    )
  })

  test('prints tagged books with outline and true page numbers, the same twice', async () => {
    const edition = paperEdition(files)
    const first = await exporter.make(edition)
    const second = await exporter.make(paperEdition(files))
    expect(first.map(({name}) => name)).toEqual(['lists-and-ledgers.pdf', 'lamps.pdf'])
    expect(second.map(({bytes}) => Buffer.from(bytes).toString('base64'))).toEqual(
      first.map(({bytes}) => Buffer.from(bytes).toString('base64')),
    )
    const [whole, lamps] = await Promise.all(first.map(({bytes}) => look(bytes)))
    expect(whole?.outline).toEqual([
      'Contents',
      'Lamps > Lamps',
      'Lamps > What is on the list? > In brief',
      'Lamps > What is on the list? > The list',
      'Lamps > What is on the list? > The whale > Most lamps left',
      ...['Disputed', 'Check', 'Sources', 'Answers', 'Notes'].map(
        (section) => `Lamps > What is on the list? > ${section}`,
      ),
      'Glossary',
      'Sources > S9',
      'Sources > law',
      'Sources > De lijst',
    ])
    expect(lamps?.title).toBe('Lamps · Light and Dark')
    expect(lamps?.language).toBe('en')
    expect(lamps?.alternatives).toEqual(['Bars of lamps.'])
    expect(lamps?.figures).toBe(1)
    expect(lamps?.date).toBe('D:20210509000000Z')
    expect(lamps?.fonts).toContainEqual(expect.stringContaining('NotoSansSC'))
    // The numbers in the contents are those of the sheets on which the headings stand.
    const sheets = lamps?.sheets ?? []
    const sheetOf = (heading: string): number =>
      sheets.findIndex((text, i) => i > 1 && text.includes(heading)) + 1
    expect(sheetOf('The whale')).toBeGreaterThan(sheetOf('The list'))
    expect(sheets[1]).toContain(
      `The list ${sheetOf('The list')} The whale ${sheetOf('The whale')} Glossary ${sheetOf('Where ships land')}`,
    )
    // Head and foot of a sheet.
    expect(sheets.at(-1)).toContain('Lamps · Light and Dark')
    expect(sheets.at(-1)).toMatch(new RegExp(`\\b${sheets.length}\\b`))
    // Read back from the bytes alone.
    const places = [address, `${address}#lamp-year`, `${address}#question-who`, `${address}#note-1`]
    for (const {bytes} of first)
      expect([...(await findPlacesInPdf(bytes, edition))]).toEqual(places)
    // What the site has and the file has not, or not in whole, does not count.
    const asked = {
      ...files,
      [address]: files[address]
        ?.replaceAll('Bars of lamps.', 'Other bars.')
        .replace('The port listed 12 makers.</p>', 'The port listed 13 makers.</p>')
        .replace('She did.', 'She did not.'),
    }
    const [book] = first
    const found = await findPlacesInPdf(book?.bytes ?? new Uint8Array(), paperEdition(asked))
    expect([...found]).toEqual([address])
  })
})

type Looked = {
  readonly title: unknown
  readonly language: unknown
  readonly date: unknown
  /** Alternative texts of figures among the tags. */
  readonly alternatives: readonly string[]
  /** Number of tags that say Figure. */
  readonly figures: number
  readonly outline: readonly string[]
  /** Names of the fonts inside. */
  readonly fonts: readonly string[]
  readonly sheets: readonly string[]
}

/** Reads a PDF back. */
async function look(bytes: Uint8Array): Promise<Looked> {
  const task = getDocument({data: new Uint8Array(bytes)})
  const file = await task.promise
  const {info} = await file.getMetadata()
  const facts = new Map<string, unknown>(Object.entries(info))
  const sheets: string[] = []
  const alternatives: string[] = []
  let figures = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const content = await page.getTextContent()
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    sheets.push(text.replaceAll(/\s+/g, ' ').trim())
    const tags = JSON.stringify(await page.getStructTree())
    for (const match of tags.matchAll(/"alt":"([^"]*)"/g)) alternatives.push(match[1] ?? '')
    figures += tags.split('"role":"Figure"').length - 1
  }
  const looked = {
    title: facts.get('Title'),
    language: facts.get('Language'),
    date: facts.get('CreationDate'),
    alternatives,
    figures,
    outline: paths(await file.getOutline()),
    fonts: await fontsIn(bytes),
    sheets,
  }
  await task.destroy()
  return looked
}

/** Names of fonts stand in packed objects, where a search of the bytes does not find them. */
async function fontsIn(bytes: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(bytes, {updateMetadata: false})
  return file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict ? [object.get(PDFName.of('BaseFont'))] : [],
    )
    .flatMap((name) => (name === undefined ? [] : [name.toString()]))
}

type Outline = readonly {readonly title: string; readonly items: Outline}[]

/** One line for each end of the outline. */
function paths(items: Outline): string[] {
  return items.flatMap(({title, items: below}) =>
    below.length === 0 ? [title] : paths(below).map((rest) => `${title} > ${rest}`),
  )
}
