import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {toHtml} from 'hast-util-to-html'
import {describe, expect, inject, test} from 'vitest'
import {makePdf} from '../../src/exporters/pdf.ts'
import {datedPdf} from '../../src/exporters/pdf/dated-pdf.ts'
import {paperBooks} from '../../src/exporters/pdf/paper-books.ts'
import type {PaperSection} from '../../src/exporters/pdf/paper-books.ts'
import {checkPaperLinks, paperId} from '../../src/exporters/pdf/paper-links.ts'
import {paperSection} from '../../src/exporters/pdf/paper-section.ts'
import {lampEdition, lampSite, madePage} from './lamp-edition.ts'

const base = 'https://lamps.example/'
const words = {answers: 'Answers', hint: 'Answers stand at the end.'}
const oil: PaperSection = {
  address: '/lamps/oil.html',
  kind: 'chapter',
  title: 'Why oil?',
  short: 'Oil',
  accent: 'zte',
  level: 1,
}

/** A chapter's article as it goes to the printer, without the section around it. */
function printed(article: string, section: Partial<PaperSection> = {}): string {
  const edition = lampEdition({
    '/index.html': madePage(''),
    '/lamps/oil.html': madePage(article, '../'),
  })
  const places = {inside: new Set(['/lamps/oil.html', '/lamps/gas.html']), base}
  const tree = paperSection(edition, {...oil, ...section}, places, words)
  return toHtml(tree).replace(/^<section[^>]*><div>([\s\S]*)<\/div><\/section>$/, '$1')
}

describe('paperBooks(book)', () => {
  test('gives the whole book and one for each explainer', () => {
    const books = paperBooks(lampSite().book)
    expect(books.map(({name, title, subtitle}) => [name, title, subtitle])).toEqual([
      ['light-and-dark', 'Light and Dark', 'How towns were lit'],
      ['lamps', 'Lamps', 'What burned?'],
    ])
    const sections = books.map((book) =>
      book.sections.map(({address, level}) => `${level} ${address}`),
    )
    // Entries of the list of sources have pages of their own, so it stays on the web.
    expect(sections).toEqual([
      ['1 /lamps.html', '2 /lamps/oil.html', '2 /lamps/gas.html', '1 /glossary.html'],
      ['1 /lamps.html', '1 /lamps/oil.html', '1 /lamps/gas.html'],
    ])
  })
})

describe('paperSection(edition, section, places, words)', () => {
  test('makes ids unique in the book and leads links to it, or else to the published site', () => {
    const html = printed(
      '<h2 id="wick">Wick</h2><a href="#wick">1</a><a href="gas.html">2</a><a href="gas.html#jet">3</a><a href="../glossary.html#oil">4</a><a href="https://else.example/">5</a>',
    )
    expect(html).toBe(
      '<h2 id="lamps-oil--wick">Wick</h2><a href="#lamps-oil--wick">1</a><a href="#lamps-gas">2</a><a href="#lamps-gas--jet">3</a><a href="https://lamps.example/glossary.html#oil">4</a><a href="https://else.example/">5</a>',
    )
  })

  test('gives patterns of a drawing the ids of their section', () => {
    expect(
      printed('<svg><pattern id="hatch"></pattern><path fill="url(#hatch)"></path></svg>'),
    ).toBe(
      '<svg><pattern id="lamps-oil--hatch"></pattern><path fill="url(#lamps-oil--hatch)"></path></svg>',
    )
  })

  test('leaves out what leads around the site, and the narrow drawing', () => {
    expect(
      printed(
        '<nav>N</nav><h1>T<a class="anchor" href="#t">#</a></h1><div class="artboard narrow">n</div><div class="artboard wide">w</div><p class="tools">d</p>',
      ),
    ).toBe('<h1>T</h1><div class="artboard wide">w</div>')
  })

  test('turns references and popovers into notes that lead to and fro', () => {
    const html = printed(
      [
        '<p><span class="ref"><label for="ref-1">28</label><button id="ref-1" type="button" popovertarget="note-2" aria-label="Note 2: Evidence for 28">2</button></span>',
        '<span class="ref"><label for="ref-2">again</label><button id="ref-2" type="button" popovertarget="note-2">2</button></span></p>',
        '<div id="note-2" class="note" popover><p class="note-head"><b>Note 2</b><button>Close</button></p><p>It burned.</p><p class="more">More</p></div>',
      ].join(''),
    )
    expect(html).toBe(
      [
        '<p><span class="ref">28<a id="lamps-oil--ref-1" class="note-ref" href="#lamps-oil--note-2" role="doc-noteref" aria-label="Note 2: Evidence for 28">2</a></span>',
        '<span class="ref">again<a id="lamps-oil--ref-2" class="note-ref" href="#lamps-oil--note-2" role="doc-noteref">2</a></span></p>',
        '<div id="lamps-oil--note-2" class="note"><span class="note-number"><b role="presentation"><a href="#lamps-oil--ref-1">2</a></b></span><p>It burned.</p></div>',
      ].join(''),
    )
  })

  test('puts the answers to the questions at the end of the chapter', () => {
    const html = printed(
      '<section class="questions"><h2 id="check">Check</h2><p class="hint">Open it.</p><ol><li id="question-a"><p>Which?</p><details name="a"><summary>Oil</summary><p><b>Right.</b> Yes.</p></details><details name="a"><summary>Gas</summary><p><b>Not quite.</b> No.</p></details></li></ol></section><p>After.</p>',
    )
    expect(html).toBe(
      '<section class="questions"><h2 id="lamps-oil--check">Check</h2><p class="hint">Answers stand at the end.</p><ol><li id="lamps-oil--question-a"><p>Which?</p><ol class="options" type="A"><li>Oil</li><li>Gas</li></ol></li></ol></section><p>After.</p><section class="answers"><h2 id="lamps-oil--answers">Answers</h2><ol><li><ol class="options" type="A"><li><b role="presentation">Right.</b> Yes.</li><li><b role="presentation">Not quite.</b> No.</li></ol></li></ol></section>',
    )
  })

  test('shows the data of a figure, each place linked once a row', () => {
    const html = printed(
      '<details> <summary>Data</summary> <div class="table" role="region" tabindex="0"><table><tbody><tr><td><a href="gas.html">a</a></td><td><a href="gas.html">b</a></td></tr></tbody></table></div></details>',
    )
    expect(html).toBe(
      '<div class="unfolded"><p><b role="presentation">Data</b></p><div class="table"><table><tbody><tr><td><a href="#lamps-gas">a</a></td><td>b</td></tr></tbody></table></div></div>',
    )
  })

  test('names a part by its title, and tells levels without changing how a heading looks', () => {
    const article = '<p class="kicker">Lamps</p><h1>What burned?</h1>'
    expect(printed(article, {kind: 'part', title: 'Lamps'})).toBe(
      '<h1>Lamps</h1><p class="question">What burned?</p>',
    )
    expect(printed('<h1>Why?</h1><h2>How?</h2>', {level: 2})).toBe(
      '<h1 aria-level="2">Why?</h1><h2 aria-level="3">How?</h2>',
    )
  })

  test('keeps tags that PDF 1.4 does not know out of the file', () => {
    expect(printed('<aside aria-label="Note">Mind.</aside><em>so</em>')).toBe(
      '<div>Mind.</div><em role="presentation">so</em>',
    )
  })

  test('refuses a page without text', () => {
    const edition = lampEdition({'/index.html': '<p>', '/lamps/oil.html': '<p>Nothing'})
    expect(() => paperSection(edition, oil, {inside: new Set(), base}, words)).toThrow(
      'no text on the page: /lamps/oil.html',
    )
  })
})

test('paperId(address, id) is a name for a place in the book', () => {
  expect(paperId('/zte/why-the-ban.html', 'trigger')).toBe('zte-why-the-ban--trigger')
  expect(paperId('/zte.html')).toBe('zte')
})

test('checkPaperLinks(trees) names links that lead nowhere in the book', () => {
  const link = (href: string) => ({
    type: 'element' as const,
    tagName: 'a',
    properties: {href, id: 'here'},
    children: [],
  })
  expect(() => checkPaperLinks([link('#here'), link('https://lamps.example/')])).not.toThrow()
  expect(() => checkPaperLinks([link('#there')])).toThrow('links lead nowhere in the book: #there')
})

describe('datedPdf(pdf, day)', () => {
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
  const clock = "/CreationDate (D:20311231235959+08'00')\n/ModDate (D:20311231235959+08'00') \xff"

  test('puts the edition’s day in place of the clock’s, in the same length', () => {
    expect(Buffer.from(datedPdf(bytes(clock), '2026-11-22')).toString('latin1')).toBe(
      "/CreationDate (D:20261122000000+00'00')\n/ModDate (D:20261122000000+00'00') \xff",
    )
  })

  test('fills a missing month and day', () => {
    expect(Buffer.from(datedPdf(bytes(clock), '2026')).toString('latin1')).toContain('D:20260101')
  })

  test('does not pass over a PDF without dates', () => {
    expect(() => datedPdf(bytes('%PDF'), '2026-11-22')).toThrow(
      'expected CreationDate and ModDate in the PDF, got 0 dates',
    )
  })
})

describe('pdf', () => {
  const long = '<p>Text.</p>'.repeat(120)
  const files = {
    '/index.html': madePage(''),
    '/assets/site.css': 'p { margin: 0 0 1em }',
    '/lamps.html': madePage('<h1>What burned?</h1>'),
    '/lamps/oil.html': madePage(
      `<h1>Why oil?</h1><div class="story"><h2 id="wick">The wick</h2>${long}<h2 id="whale">The whale</h2><figure><svg role="img" aria-label="A whale"><rect width="9" height="9"></rect></svg></figure></div>`,
      '../',
    ),
    '/lamps/gas.html': madePage('<h1>Why gas?</h1><a href="oil.html#whale">back</a>', '../'),
    '/glossary.html': madePage('<h1>Glossary</h1>'),
  }

  test('without a browser names the package to install', async () => {
    await expect(makePdf(() => undefined).make(lampEdition(files))).rejects.toThrow(
      'no browser to print with: install the package chromium',
    )
  })

  test('names a browser that does not start', async () => {
    await expect(makePdf(() => '/none/chromium').make(lampEdition(files))).rejects.toThrow(
      'the browser does not start: /none/chromium',
    )
  })

  test('names a picture that is missing', async () => {
    const broken = {...files, '/glossary.html': madePage('<h1>G</h1><img src="lost.png" alt="">')}
    await expect(makePdf(() => inject('browser')).make(lampEdition(broken))).rejects.toThrow(
      'missing file: lost.png',
    )
  })

  test('prints tagged books with outline and true page numbers, the same twice', async () => {
    const exporter = makePdf(() => inject('browser'))
    const first = await exporter.make(lampEdition(files))
    const second = await exporter.make(lampEdition(files))
    expect(first.map(({name}) => name)).toEqual(['light-and-dark.pdf', 'lamps.pdf'])
    expect(second.map(({bytes}) => Buffer.from(bytes).toString('base64'))).toEqual(
      first.map(({bytes}) => Buffer.from(bytes).toString('base64')),
    )
    const [whole, lamps] = await Promise.all(first.map(({bytes}) => look(bytes)))
    expect(whole?.outline).toEqual([
      'Contents',
      'Lamps > Why oil? > The wick',
      'Lamps > Why oil? > The whale',
      'Lamps > Why gas?',
      'Glossary',
    ])
    expect(lamps?.title).toBe('Lamps · Light and Dark')
    expect(lamps?.language).toBe('en')
    expect(lamps?.alternatives).toEqual(['A whale'])
    expect(lamps?.date).toBe("D:20261122000000+00'00'")
    // Title, contents, part, three or more sheets of oil, gas: the numbers are those of the sheets.
    const sheets = lamps?.sheets ?? []
    const sheetOf = (words: string): number =>
      sheets.findIndex((text, i) => i > 1 && text.includes(words)) + 1
    expect(sheetOf('The whale')).toBeGreaterThan(sheetOf('The wick'))
    expect(sheets[1]).toContain(
      `Lamps 3 Why oil? ${sheetOf('The wick')} The wick ${sheetOf('The wick')} The whale ${sheetOf('The whale')} Why gas? ${sheets.length}`,
    )
    // Head and foot of a chapter's sheet.
    expect(sheets.at(-1)).toContain('Lamps · Light and Dark')
    expect(sheets.at(-1)).toContain('Gas "light"')
    expect(sheets.at(-1)).toMatch(new RegExp(`\\b${sheets.length}\\b`))
  })
})

type Looked = {
  readonly title: unknown
  readonly language: unknown
  readonly date: unknown
  /** Alternative texts of figures among the tags. */
  readonly alternatives: readonly string[]
  readonly outline: readonly string[]
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
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const content = await page.getTextContent()
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    sheets.push(text.replaceAll(/\s+/g, ' ').trim())
    const tags = JSON.stringify(await page.getStructTree())
    for (const match of tags.matchAll(/"alt":"([^"]*)"/g)) alternatives.push(match[1] ?? '')
  }
  const looked = {
    title: facts.get('Title'),
    language: facts.get('Language'),
    date: facts.get('CreationDate'),
    alternatives,
    outline: paths(await file.getOutline()),
    sheets,
  }
  await task.destroy()
  return looked
}

type Outline = readonly {readonly title: string; readonly items: Outline}[]

/** One line for each end of the outline. */
function paths(items: Outline): string[] {
  return items.flatMap(({title, items: below}) =>
    below.length === 0 ? [title] : paths(below).map((rest) => `${title} > ${rest}`),
  )
}
