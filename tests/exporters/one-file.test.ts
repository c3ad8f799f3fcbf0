import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {openBrowser} from '../../src/exporters/browser.ts'
import {oneFile} from '../../src/exporters/one-file.ts'
import {fileParts} from '../../src/exporters/one-file/file-parts.ts'
import {joinedSelectors} from '../../src/exporters/one-file/inline-styles.ts'
import {lampEdition} from './lamp-edition.ts'

const frame = (root: string, main: string, head = ''): string =>
  `<!doctype html><html lang="en" data-accent="zte" data-page="chapter"><head>${head}<link rel="stylesheet" href="${root}assets/site.css"></head><body><header class="site"><a href="${root}index.html" aria-current="page">Lamps</a><a class="find" href="${root}search.html">Search</a><details class="menu"><summary>Menu</summary><a href="${root}glossary.html">Glossary</a></details></header><main id="text">${main}</main><footer class="site"><p>Licence</p></footer></body></html>`

const long = '<p>Oil burned.</p>'.repeat(80)
const note =
  '<div id="note-1" class="note" popover><p class="note-head"><b>Note 1</b></p><p>It burned.</p><ul class="evidence"><li><a href="../sources/s9.html#p01">S9</a></li></ul><p class="more"><a href="../ledger/lamp.html">Full entry</a></p></div>'
const oil = `<article><h1>Why oil?</h1><div class="story">${long}<h2 id="wick">Wick</h2><p>The <span class="ref"><label for="ref-1">wick</label><button id="ref-1" type="button" popovertarget="note-1">1</button></span> of <a href="gas.html#jet">gas</a>, <a href="../glossary.html">terms</a>, <a href="https://else.example/">else</a>, <a href="../offline-check.html">check</a>.</p><figure id="year" class="figure"><svg viewBox="0 0 9 9"><pattern id="year-hatch"></pattern><rect fill="url(#year-hatch)" width="9" height="9"></rect></svg><table><tbody><tr><td>1</td></tr></tbody></table><p class="tools"> Download: <a href="../figures/year.csv" download="year.csv"> CSV </a><a href="../figures/year.json" download="year.json"> JSON </a> </p></figure></div><ol><li id="question-a"><p>Which?</p><details name="a"><summary>Oil</summary><p>Right.</p></details></li></ol>${note}</article>`
const search =
  '<article><h1>Search</h1><form class="search" role="search" hidden data-many="results" data-one="1 result" data-none="Nothing"><label for="question">Search</label><input id="question" type="search"><p class="search-status" role="status"></p></form><div class="search-results" hidden></div><div class="a-to-z"><a href="lamps/oil.html">Oil</a></div><script defer src="assets/search.js"></script></article>'

const files: Readonly<Record<string, string>> = {
  '/index.html': frame('', '<article><h1>Light</h1><a href="lamps/oil.html">Oil</a></article>'),
  '/lamps.html': frame('', '<article><h1>Lamps</h1></article>'),
  '/lamps/oil.html': frame('../', oil),
  '/lamps/gas.html': frame('../', '<article><h1>Why gas?</h1><h2 id="jet">Jet</h2></article>'),
  '/glossary.html': frame('', '<article><h1>Glossary</h1></article>'),
  '/sources.html': frame('', '<article><h1>Sources</h1></article>'),
  '/sources/s9.html': frame('../', '<article><h1>S9</h1><p id="p01">One</p></article>'),
  '/ledger/lamp.html': frame('../', '<article><h1>A lamp</h1></article>'),
  '/search.html': frame('', search),
  '/beside.html': frame('', '<article><h1>Beside</h1></article>'),
  '/offline-check.html': frame('', '<article></article><script src="assets/check.js"></script>'),
  '/moved.html': '<html><head><meta http-equiv="refresh" content="0; url=x"></head></html>',
  '/404.html': frame('', '<article><h1>Not found</h1></article>'),
  '/figures/year.csv': 'year\n1900\n',
  '/figures/year.json': '{}',
  '/fonts/text-serif.woff2': 'serif',
  '/assets/site.css':
    '@font-face{font-family:Text Serif;src:url(../fonts/text-serif.woff2)format("woff2")}.filtered:has(#topic-zte:checked) li{color:#fff}',
}

async function made(changes: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const [file] = await oneFile.make(changed(changes))
  expect(file?.name).toBe('lists-and-ledgers.html')
  return new TextDecoder().decode(file?.bytes)
}

function changed(changes: Readonly<Record<string, string | undefined>>) {
  const kept = Object.entries({...files, ...changes}).flatMap(([address, text]) =>
    text === undefined ? [] : [[address, text] as const],
  )
  return lampEdition(Object.fromEntries(kept))
}

/** The part of a page, as it stands in the file. */
function partIn(html: string, id: string): string {
  const [, after = ''] = html.split(new RegExp(`<div class="part(?: entry)?"[^>]* id="${id}">`))
  return after.split(/<div class="part|<\/main>/)[0] ?? ''
}

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

describe('in a browser, from the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-file-'))
  const address = pathToFileURL(join(folder, 'lists-and-ledgers.html')).href
  const opened: {browser?: Browser} = {}
  beforeAll(async () => {
    writeFileSync(join(folder, 'lists-and-ledgers.html'), await made())
    opened.browser = await openBrowser(inject('browser'))
  })
  afterAll(async () => {
    await opened.browser?.close()
    rmSync(folder, {recursive: true})
  })

  async function open(hash = '', options: BrowserContextOptions = {}) {
    const tab = await opened.browser?.newPage({viewport: {width: 800, height: 600}, ...options})
    if (tab === undefined) throw new Error('no browser')
    const faults: string[] = []
    tab.on('console', (message) => faults.push(message.text()))
    tab.on('pageerror', (error) => faults.push(error.message))
    tab.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(address) && !url.startsWith('data:')) faults.push(url)
    })
    await tab.goto(`${address}${hash}`)
    return {tab, faults}
  }
  const titles = (tab: Page): Promise<string[]> =>
    tab.locator('.part:visible > article > h1').allTextContents()

  test.each([{javaScriptEnabled: true}, {javaScriptEnabled: false}])(
    'shows one part at a time: the first, or the one that the address names (%o)',
    async (options) => {
      const {tab, faults} = await open('', options)
      expect(await titles(tab)).toEqual(['Light'])
      await tab.getByRole('link', {name: 'Oil'}).first().click()
      expect(await titles(tab)).toEqual(['Why oil?'])
      await tab.getByRole('link', {name: 'gas', exact: true}).click()
      expect(await titles(tab)).toEqual(['Why gas?'])
      await tab.goBack()
      expect(await titles(tab)).toEqual(['Why oil?'])
      await tab.close()
      // A font of five letters is none.
      expect(faults.filter((fault) => !/font/.test(fault))).toEqual([])
    },
  )

  test.each([{javaScriptEnabled: true}, {javaScriptEnabled: false}])(
    'opens at a place inside a part, and shows all chapters and pages on demand (%o)',
    async (options) => {
      const {tab} = await open('#lamps-oil--wick', options)
      expect(await titles(tab)).toEqual(['Why oil?'])
      const wick = await tab.locator('#lamps-oil--wick').boundingBox()
      expect(wick?.y).toBeLessThan(600)
      await tab.locator('footer a[href="#all-parts"]').click()
      expect(await titles(tab)).toEqual([
        ...['Light', 'Lamps', 'Why oil?', 'Why gas?', 'Glossary', 'Sources', 'Search', 'Beside'],
      ])
      await tab.close()
    },
  )

  test.each(['#none', '#100%'])('shows the first part at an address of none: %s', async (hash) => {
    const {tab, faults} = await open(hash)
    expect(await titles(tab)).toEqual(['Light'])
    expect(faults.filter((fault) => !/font/.test(fault))).toEqual([])
    await tab.close()
  })

  test.each([{javaScriptEnabled: true}, {javaScriptEnabled: false}])(
    'opens a note, and its entry (%o)',
    async (options) => {
      const {tab} = await open('#lamps-oil', options)
      await tab.locator('button[popovertarget]').click()
      expect(await tab.locator('.note').innerText()).toContain('It burned.')
      await tab.getByRole('link', {name: 'Full entry'}).click()
      expect(await titles(tab)).toEqual(['A lamp'])
      await tab.close()
    },
  )

  test('Back leads to where the part was read, and the window bears the name of its part', async () => {
    const {tab} = await open('#lamps-oil')
    await tab.getByRole('link', {name: 'gas', exact: true}).scrollIntoViewIfNeeded()
    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(500)
    const depth = await tab.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => done(scrollY))),
    )
    await tab.getByRole('link', {name: 'gas', exact: true}).click()
    expect(await tab.title()).toBe('Why gas? · Light and Dark')
    expect(await tab.evaluate(() => scrollY)).toBe(0)
    await tab.goBack()
    await expect.poll(() => tab.evaluate(() => scrollY)).toBe(depth)
    await tab.goto(address)
    expect(await tab.title()).toBe('Light and Dark')
    await tab.close()
  })

  test('a part is printed alone, from the first sheet on; all parts begin a sheet each', async () => {
    const {tab} = await open('#lamps-oil')
    await tab.emulateMedia({media: 'print'})
    expect(await titles(tab)).toEqual(['Why oil?'])
    const breaks = (): Promise<string> =>
      tab.locator('#lamps-oil').evaluate((part) => getComputedStyle(part).breakBefore)
    expect(await breaks()).toBe('auto')
    await tab.goto(`${address}#all-parts`)
    expect(await breaks()).toBe('page')
    await tab.close()
  })

  test('a choice folds the menu', async () => {
    const {tab} = await open('#lamps-oil')
    await tab.locator('summary', {hasText: 'Menu'}).click()
    await tab.getByRole('link', {name: 'Glossary'}).click()
    expect(await titles(tab)).toEqual(['Glossary'])
    expect(await tab.locator('details.menu[open]').count()).toBe(0)
    await tab.close()
  })

  test('search finds, leads there, and Back finds it again', async () => {
    const {tab, faults} = await open('#search')
    await tab.getByRole('searchbox').fill('Why gas')
    const link = tab.locator('.search-results h2 a', {hasText: 'Why gas?'})
    await link.click()
    expect(await titles(tab)).toEqual(['Why gas?'])
    await tab.goBack()
    expect(await link.isVisible()).toBe(true)
    expect(faults.filter((fault) => !/font/.test(fault))).toEqual([])
    await tab.close()
  })

  test('without scripts search is the list from A to Z', async () => {
    const {tab} = await open('#search', {javaScriptEnabled: false})
    expect(await tab.locator('form.search').isVisible()).toBe(false)
    await tab.locator('.a-to-z a').click()
    expect(await titles(tab)).toEqual(['Why oil?'])
    await tab.close()
  })
})
