import {describe, expect, test} from 'vitest'
import type {Edition} from '../../src/exporters/edition.ts'
import {fillPages} from '../../src/exporters/publish/fill-pages.ts'
import {formatSize} from '../../src/exporters/publish/format-size.ts'
import {nameProduct} from '../../src/exporters/publish/name-product.ts'
import type {ProductRecord} from '../../src/exporters/record.ts'
import {madeEdition} from './made-edition.ts'

const slot = (name: string, product?: string): string =>
  `<div data-slot="${name}"${product === undefined ? '' : ` data-product="${product}"`}><p>Not yet.</p></div>`

const edition = madeEdition({
  '/downloads.html': `${slot('edition')}<h2>EPUB</h2>${slot('files', 'epub')}${slot('files', 'zim')}${slot('checksums')}`,
  '/editions.html': `${slot('edition')}${slot('holdings')}${slot('missing')}${slot('validators')}`,
})

const held = {held: 1, of: 1}
const whole: ProductRecord = {
  name: 'lists-and-ledgers.epub',
  exporter: 'epub',
  edition: edition.id,
  bytes: 617079,
  sha256: 'ab'.repeat(32),
  isReproducible: true,
  validation: {validator: 'EPUBCheck 4.2.6', result: '0 errors, 0 warnings', passed: true},
  holds: {chapters: held, figures: held, notes: {held: 8, of: 9}, questions: held},
  missing: ['/lamps/the-list.html#note-9'],
}
const {validation, ...unchecked} = whole
const part: ProductRecord = {...whole, name: 'lamps.epub', bytes: 1500, missing: []}
const archive: ProductRecord = {
  ...unchecked,
  name: 'lists-and-ledgers.zim',
  exporter: 'zim',
  isReproducible: false,
  missing: [],
}

function fill(records: readonly ProductRecord[], from: Edition = edition): Map<string, string> {
  return new Map(
    [...fillPages(from, records)].map(([address, bytes]) => [
      address,
      new TextDecoder().decode(bytes),
    ]),
  )
}

function downloads(records: readonly ProductRecord[]): string {
  return fill(records).get('/downloads.html') ?? ''
}

function editions(records: readonly ProductRecord[]): string {
  return fill(records).get('/editions.html') ?? ''
}

describe('fillPages(edition, records): downloads.html', () => {
  test('lists each file with its size, checksum and edition', () => {
    expect(downloads([whole])).toContain(
      `<h2>EPUB</h2><div><ul class="files"><li><a href="downloads/lists-and-ledgers.epub" download>The whole book (EPUB)</a><span class="size">617 kB</span><details><summary>Exact size and checksum<span class="unseen">: lists-and-ledgers.epub</span></summary><dl class="facts"><dt>File</dt><dd>lists-and-ledgers.epub</dd><dt>Size</dt><dd>617,079 bytes</dd><dt>Checksum (SHA-256)</dt><dd><code>${whole.sha256}</code></dd><dt>Edition</dt><dd>1.2.3 (${edition.id})</dd><dt>Made again from the same content, with the same programs</dt><dd>the same bytes</dd></dl></details></li></ul></div>`,
    )
  })

  test('names the edition', () => {
    expect(downloads([whole])).toContain(
      `<p class="hint">Edition 1.2.3, 9 May 2021 (${edition.id}). Every file on this page was made from this edition.</p>`,
    )
  })

  test('says of a product that there is none, and promises no bytes that differ each time', () => {
    expect(downloads([whole])).toContain(
      '<div><p class="hint">Not made for this edition.</p></div>',
    )
    expect(downloads([archive])).toContain(
      '<div><p class="hint">Not made for this edition.</p></div><div><ul class="files">',
    )
    expect(downloads([archive])).toContain('<dd>other bytes</dd>')
  })

  test('tells nothing of files that were made from another edition', () => {
    const earlier = {...whole, edition: '0'.repeat(12)}
    expect(downloads([earlier])).toBe(downloads([]))
    expect(editions([earlier])).toBe(editions([]))
  })

  test('leaves no slot, and nothing that stood in one', () => {
    for (const html of fill([whole, part, archive]).values()) {
      expect(html).not.toContain('data-slot')
      expect(html).not.toContain('data-product')
      expect(html).not.toContain('Not yet.')
    }
  })
})

describe('fillPages(edition, records): editions.html', () => {
  test('says how much of the site each file holds, explainers apart', () => {
    const html = editions([whole, part])
    expect(html).toContain(
      '<tr role="row"><th scope="row" role="rowheader">This site</th><td role="cell" data-label="Chapters"><div>1</div></td><td role="cell" data-label="Figures"><div>1</div></td><td role="cell" data-label="Notes"><div>9</div></td><td role="cell" data-label="Questions"><div>1</div></td></tr><tr role="row"><th scope="row" role="rowheader">The whole book (EPUB)</th><td role="cell" data-label="Chapters"><div>1 of 1</div></td><td role="cell" data-label="Figures"><div>1 of 1</div></td><td role="cell" data-label="Notes"><div>8 of 9</div></td>',
    )
    expect(html).toMatch(/The whole book \(EPUB\).*Books of one explainer.*Lamps \(EPUB\)/s)
    expect(html.match(/<table/g)).toHaveLength(3) // whole books, explainers, validators
  })

  test('does not call counted what was not', () => {
    const {holds, ...uncounted} = whole
    expect(holds).toBeDefined()
    expect(editions([uncounted])).toContain('<div>not counted</div>')
    expect(editions([uncounted])).not.toContain('This site')
  })

  test('names what is missing, and says when nothing is', () => {
    expect(editions([whole])).toContain(
      '<h3>Missing from The whole book (EPUB)</h3><ul><li><a href="lamps/the-list.html#note-9">lamps/the-list.html#note-9</a></li></ul>',
    )
    expect(editions([part])).toContain('No file that we counted lacks a chapter,')
    expect(editions([whole])).not.toContain('No file that we counted')
  })

  test('calls a lost figure and a lost chapter by their titles', () => {
    const lost = ['/lamps/the-list.html', '/lamps/the-list.html#lamp-year']
    const html = editions([{...whole, missing: lost}])
    const {title} = edition.site.book.explainers[0]?.chapters[0]?.front ?? {}
    expect(html).toContain(`<a href="lamps/the-list.html">${title}</a>`)
    const figure = edition.site.figures.get('lamp-year')
    expect(html).toContain(`<a href="lamps/the-list.html#lamp-year">figure: ${figure?.title}</a>`)
  })

  test('says which gaps readers were told of', () => {
    const {book} = edition.site
    const products = book.downloads.products.map((product) =>
      product.id === 'epub' ? {...product, lacks: [{text: 'A.', places: whole.missing}]} : product,
    )
    const site = {...edition.site, book: {...book, downloads: {...book.downloads, products}}}
    expect(fill([whole], {...edition, site}).get('/editions.html')).toContain(
      'note-9</a> (left out on purpose, as said above)</li>',
    )
  })

  test('repeats what validators said, and names what none has looked at', () => {
    const failed = {validator: 'zimcheck 3.1.3', result: '1 bad link', passed: false}
    expect(validation).toBeDefined()
    expect(editions([whole])).toContain(
      '<td role="cell" data-label="Program"><div>EPUBCheck 4.2.6</div></td><td role="cell" data-label="Result"><div>0 errors, 0 warnings</div></td><td role="cell" data-label="Verdict"><div>passed</div></td>',
    )
    expect(editions([{...archive, validation: failed}])).toContain('<div>failed</div>')
    expect(editions([whole, archive])).toContain(
      '<p>We ran no such program on: The whole site (ZIM).</p>',
    )
  })
})

describe('fillPages(edition, records) refuses', () => {
  test('a site without the pages', () => {
    const bare = madeEdition()
    expect(() => fillPages(bare, [])).toThrow('no page: /downloads.html')
  })

  test('a page that has no place for a value, or asks for an unknown one', () => {
    const page = (html: string) => madeEdition({'/downloads.html': html, '/editions.html': ''})
    expect(() => fillPages(page(slot('edition')), [])).toThrow(
      '/downloads.html has no place for files; run npm run build first',
    )
    expect(() => fillPages(page(slot('weight')), [])).toThrow(
      '/downloads.html asks for unknown values: weight',
    )
  })
})

test.each([
  [1, '1 kB'],
  [1499, '1 kB'],
  [617_079, '617 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [14_708_534, '14.7 MB'],
])('formatSize(%i) is %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})

test('nameProduct(record, book) names a file by its explainer, or by what it is', () => {
  const {book} = edition.site
  expect(nameProduct({name: 'lamps.pdf', exporter: 'pdf'}, book)).toBe('Lamps (PDF)')
  expect(nameProduct({name: 'site.zip', exporter: 'zip'}, book)).toBe('The whole site (ZIP)')
  expect(nameProduct({name: 'lists-and-ledgers.html', exporter: 'one-file'}, book)).toBe(
    'The whole book (HTML)',
  )
})
