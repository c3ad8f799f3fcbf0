import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {oneFile} from '../../src/exporters/one-file.ts'
import {fileParts} from '../../src/exporters/one-file/file-parts.ts'
import {joinedSelectors} from '../../src/exporters/one-file/inline-styles.ts'
import {changed, frame, made, partIn} from './one-file-edition.ts'

test('fileParts(edition) orders pages for reading, and leaves out those that only lead on or need scripts', () => {
  expect(fileParts(changed({})).map(({address}) => address)).toEqual([
    ...['/index.html', '/lamps.html', '/lamps/oil.html', '/lamps/gas.html'],
    ...['/glossary.html', '/sources.html', '/search.html', '/beside.html'],
    ...['/ledger/lamp.html', '/sources/s9.html'],
  ])
})

test('joinedSelectors(css) finds ids under their longer names, and leaves colours', () => {
  expect(joinedSelectors('@media screen{.a:has(#b-c:checked) p,#d{color:#fff}}')).toBe(
    '@media screen{.a:has([id$="--b-c"]:checked) p,[id$="--d"]{color:#fff}}',
  )
})

describe('oneFile.make(edition)', () => {
  test('leads links to parts and places of the file, and else to the web', async () => {
    const html = await made()
    const part = partIn(html, 'lamps-oil')
    expect(html).toContain(
      '<div class="part" data-accent="zte" data-page="chapter" id="lamps-oil">',
    )
    expect([...part.matchAll(/ href="(?!data:)([^"]*)"/g)].map(([, link]) => link)).toEqual([
      '#lamps-gas--jet',
      '#glossary',
      'https://else.example/',
      'https://lamps.example/offline-check.html',
      'https://lamps.example/figures/year.json',
      '#sources-s9--p01',
      '#ledger-lamp',
    ])
  })

  test('gives references, notes, drawings and answers ids of their part', async () => {
    const part = partIn(await made(), 'lamps-oil')
    expect(part).toContain(
      '<label for="lamps-oil--ref-1">wick</label><button id="lamps-oil--ref-1" type="button" popovertarget="lamps-oil--note-1">1</button>',
    )
    expect(part).toContain('<div id="lamps-oil--note-1" class="note" popover="">')
    expect(part).toContain('fill="url(#lamps-oil--year-hatch)"')
    expect(part).toContain('<details name="lamps-oil--a">')
  })

  test('holds the table of a figure, and says what stays on the web', async () => {
    expect(partIn(await made(), 'lamps-oil')).toContain(
      '<p class="tools"> Download:  <a href="data:text/csv;charset=utf-8;base64,eWVhcgoxOTAwCg==" download="year.csv"> CSV </a> On the web: <a href="https://lamps.example/figures/year.json"> JSON </a></p>',
    )
  })

  test('allows what it holds by hash, and nothing else', async () => {
    const html = await made()
    const hashes = (tag: string): string[] =>
      [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      )
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
    expect(hashes('script')).toHaveLength(2)
    expect(hashes('style')).toHaveLength(2)
    expect(policy?.replaceAll('&#x27;', "'")).toBe(
      `default-src 'none'; script-src ${hashes('script').join(' ')}; style-src ${hashes('style').join(' ')}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
    )
  })

  test('holds each font once and names no other file', async () => {
    const html = await made()
    expect(html.split('data:font/woff2;base64,c2VyaWY=')).toHaveLength(2)
    expect(html).not.toMatch(/ src="|url\((?!data:|#)| href="(?!#|data:|https:\/\/)/)
  })

  test('gives the same bytes twice', async () => {
    expect(await made()).toBe(await made())
  })

  test.each([
    ['no page: /lamps/gas.html', {'/lamps/gas.html': undefined}],
    ['no text on the page: /beside.html', {'/beside.html': '<p>Beside</p>'}],
    ['no file in the built site: /figures/year.csv', {'/figures/year.csv': undefined}],
    ['no file in the built site: /fonts/text-serif.woff2', {'/fonts/text-serif.woff2': undefined}],
    [
      'links lead nowhere in the book: #lamps-oil--gone',
      {'/beside.html': frame('', '<a href="lamps/oil.html#gone">Gone</a>')},
    ],
    [
      'an id stands twice in the file: beside--a',
      {'/beside.html': frame('', '<p id="a"></p><p id="a"></p>')},
    ],
  ])('says “%s”', async (message, changes) => {
    await expect(made(changes)).rejects.toThrow(message)
  })
})

describe('oneFile.findPlaces(file, edition)', () => {
  const places = async (html: string): Promise<string[]> => {
    const file = {name: 'lists-and-ledgers.html', bytes: new TextEncoder().encode(html)}
    return [...((await oneFile.findPlaces?.(file, changed({}))) ?? [])]
  }

  test('reads chapters, figures, questions and notes back as places of the site', async () => {
    expect(await places(await made())).toEqual([
      '/lamps/oil.html',
      '/lamps/oil.html#year',
      '/lamps/oil.html#question-a',
      '/lamps/oil.html#note-1',
    ])
  })

  test('misses a note whose evidence is lost, and a figure without its drawing', async () => {
    const html = await made()
    const broken = html
      .replace(/<ul class="evidence">.*?<\/ul>/, '')
      .replace(/<svg viewBox[^]*?<\/svg>/, '')
    expect(await places(broken)).toEqual(['/lamps/oil.html', '/lamps/oil.html#question-a'])
  })
})
