import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {MissingTool} from '../../src/errors.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {findProgram} from '../../src/exporters/find-program.ts'
import type {ProductFile} from '../../src/exporters/product.ts'
import {makeZim, zim} from '../../src/exporters/zim.ts'
import {readZimcheck} from '../../src/exporters/zim/check-zim.ts'
import {fitKiwixPage} from '../../src/exporters/zim/kiwix-page.ts'
import {readZim} from '../../src/exporters/zim/read-zim.ts'
import {zimFacts} from '../../src/exporters/zim/zim-facts.ts'
import {findTool} from '../find-tool.ts'
import {chapter, madeEdition} from './made-edition.ts'
import {serveZim} from './serve-zim.ts'

const page = '/lamps/the-list.html'
const entries = [
  '/ledger/lamp-makers.html',
  '/sources/port-notice.html',
  '/sources/lamp-weekly.html',
]
const others = Object.fromEntries(entries.map((address) => [address, '<h1>Entry</h1>']))
const whole = chapter.replace(/<p class="tools">.*?<\/p>/, '')
/** An edition whose links all lead somewhere. */
const linked = {...others, [page]: whole}

// Every temporary folder of a test stands in this one, so that a forgotten one is seen.
const folder = {path: ''}
beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'zim-test-'))
  vi.stubEnv('TMPDIR', folder.path)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder.path, {recursive: true})
})

describe('makeZim(find)', () => {
  test('without zimwriterfs names the package to install', async () => {
    const made = makeZim(() => undefined).make(madeEdition())
    await expect(made).rejects.toThrow(MissingTool)
    await expect(made).rejects.toThrow('zimwriterfs is not installed: apt-get install zim-tools')
  })

  test('without zimcheck does not validate', async () => {
    expect(await makeZim(() => undefined).validate?.('none.zim')).toBeUndefined()
  })

  test('tells what zimwriterfs says when it fails, and leaves no temporary folder', async () => {
    const bin = join(folder.path, 'bin')
    mkdirSync(bin)
    const program = join(bin, 'zimwriterfs')
    writeFileSync(program, '#!/bin/sh\necho start\necho no room >&2\nexit 3\n', {mode: 0o755})
    await expect(makeZim(() => program).make(madeEdition())).rejects.toThrow(
      'zimwriterfs fails with code 3: start; no room',
    )
    expect(readdirSync(folder.path)).toEqual(['bin'])
  })

  test('names the page that it cannot fit for Kiwix', async () => {
    const policy = '<meta content="x" http-equiv="Content-Security-Policy">'
    const made = makeZim(() => '/none').make(madeEdition({'/lamps.html': policy}))
    await expect(made).rejects.toThrow('/lamps.html: page keeps its content policy')
    expect(readdirSync(folder.path)).toEqual([])
  })

  test('names a temporary folder that cannot be used', async () => {
    vi.stubEnv('TMPDIR', join(folder.path, 'none'))
    await expect(makeZim(() => '/none').make(madeEdition())).rejects.toThrow(
      'cannot use a temporary folder: ENOENT',
    )
  })
})

describe('fitKiwixPage(html, siteTitle)', () => {
  test('takes out the policy, the site’s name in the title and what installs a site', () => {
    const html =
      '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><title>Oil · Lamps · Site</title><link rel="manifest" href="../manifest.webmanifest"></head><body class="b"><header>Menu</header><main id="text">Oil<script src="../assets/keep.js" defer></script><script src="../assets/search.js"></script></main><footer>Foot</footer></body>'
    expect(fitKiwixPage(html, 'Site')).toBe(
      '<head><title>Oil · Lamps</title></head><body class="b"><!--htdig_noindex--><header>Menu</header><!--/htdig_noindex--><main id="text">Oil<script src="../assets/search.js"></script></main><!--htdig_noindex--><footer>Foot</footer><!--/htdig_noindex--></body>',
    )
  })

  test('leaves a page that leads on to another as it is', () => {
    const html = '<meta http-equiv="refresh" content="0; url=b.html"><body>Moved</body>'
    expect(fitKiwixPage(html, 'Site')).toBe(html)
  })
})

describe('zimFacts(edition, project)', () => {
  const withTitle = (title: string): Edition => {
    const edition = madeEdition()
    const {book} = edition.site
    const words = {...book.words, site: {...book.words.site, title}}
    return {...edition, site: {...edition.site, book: {...book, words}}}
  }

  test('takes every fact from the content', () => {
    expect(zimFacts(withTitle('Lamps'), 'lamps-project')).toEqual({
      name: 'lamps-project_en_all',
      title: 'Lamps',
      description: 'Explainers on US trade and sanctions tools and China’s social credit system',
      language: 'eng',
      creator: 'Port Press',
      publisher: 'Port Press',
      source: madeEdition().site.book.words.site.base,
      scraper: 'lamps-project 1.2.3',
    })
  })

  test('refuses a title of more than 30 characters', () => {
    expect(zimFacts(withTitle('é'.repeat(30)), 'p').title).toBe('é'.repeat(30))
    expect(() => zimFacts(withTitle('é'.repeat(31)), 'p')).toThrow(
      `title of a ZIM file has at most 30 characters, got 31: ${'é'.repeat(31)}`,
    )
  })

  test('refuses a language whose code it does not know', () => {
    const edition = madeEdition()
    expect(() => zimFacts({...edition, facts: {...edition.facts, language: 'xx'}}, 'p')).toThrow(
      'no ISO 639-3 code known for the language: xx',
    )
  })
})

describe('readZimcheck(output, exitCode)', () => {
  test('knows a pass', () => {
    const output = '[INFO] Checking\n[INFO] Overall Test Status: Pass\n[INFO] Total time: 3'
    expect(readZimcheck(output, 0)).toEqual({result: 'Pass', passed: true})
    expect(readZimcheck(output, 1).passed).toBe(false)
  })

  test('gives the lines that matter of a fail', () => {
    const output =
      '[INFO] Checking\n[ERROR] Empty articles:\n  Entry a.html is empty\n[INFO] Overall Test Status: Fail\n[INFO] Total'
    expect(readZimcheck(output, 1)).toEqual({
      result: 'Fail: [ERROR] Empty articles: Entry a.html is empty',
      passed: false,
    })
  })

  test('does not take silence for a pass', () => {
    expect(readZimcheck('', 139)).toEqual({result: 'ended with code 139: ', passed: false})
  })
})

const withZimTools = test.skipIf(findTool('zimwriterfs') === undefined)
const withKiwix = test.skipIf(
  findTool('kiwix-serve') === undefined || findTool('zimwriterfs') === undefined,
)

/** Makes the file and lays it in the test's folder. */
async function zimOf(
  edition: Edition,
): Promise<{readonly file: ProductFile; readonly path: string}> {
  const [file, ...more] = await zim.make(edition)
  expect(more).toEqual([])
  if (file === undefined) throw new Error('no file made')
  expect(readdirSync(folder.path)).toEqual([])
  const path = join(folder.path, file.name)
  writeFileSync(path, file.bytes)
  return {file, path}
}

describe('zim', () => {
  withZimTools('holds the chapter whole, and passes zimcheck (needs zim-tools)', async () => {
    const edition = madeEdition(linked)
    const {file, path} = await zimOf(edition)
    expect(file.name).toBe('lists-and-ledgers.zim')
    expect([...((await zim.findPlaces?.(file, edition)) ?? [])]).toEqual([
      page,
      `${page}#lamp-year`,
      `${page}#question-who`,
      `${page}#note-1`,
    ])
    expect(await zim.validate?.(path)).toMatchObject({result: 'Pass', passed: true})
  })

  withZimTools('shows that a figure was lost (needs zim-tools)', async () => {
    const edition = madeEdition({...linked, [page]: whole.replaceAll(/<svg.*?<\/svg>/gs, '')})
    const {file} = await zimOf(edition)
    const places = await zim.findPlaces?.(file, edition)
    expect(places?.has(page)).toBe(true)
    expect(places?.has(`${page}#lamp-year`)).toBe(false)
  })

  withZimTools(
    'with a link to nowhere fails zimcheck, which names it (needs zim-tools)',
    async () => {
      const {path} = await zimOf(madeEdition({...linked, '/ledger/lamp-makers.html': undefined}))
      const validation = await zim.validate?.(path)
      expect(validation?.validator).toMatch(/^zimcheck \d/)
      expect(validation?.passed).toBe(false)
      expect(validation?.result).toContain('(ledger/lamp-makers.html) were not found')
    },
  )

  withZimTools(
    'leaves out hidden files and what keeps a site in a browser (needs zim-tools)',
    async () => {
      const edition = madeEdition(linked)
      const hidden = ['/.gitkeep', '/sw.js', '/kept.json'].map(
        (name) => [name, new Uint8Array()] as const,
      )
      const {file, path} = await zimOf({...edition, files: new Map([...edition.files, ...hidden])})
      expect(await zim.validate?.(path)).toMatchObject({result: 'Pass'})
      const pages = await readZim(findProgram('zimdump') ?? '', file.bytes)
      expect([...pages.keys()]).toEqual(edition.pages.toSorted())
    },
  )

  withZimTools('cannot be read back when it is cut off (needs zim-tools)', async () => {
    const edition = madeEdition(linked)
    const {file} = await zimOf(edition)
    const cut = {...file, bytes: file.bytes.slice(0, 200)}
    await expect(zim.findPlaces?.(cut, edition)).rejects.toThrow('zimdump cannot read the ZIM file')
  })

  withKiwix('opens in Kiwix and is found by its words (needs zim-tools, kiwix-tools)', async () => {
    const edition = madeEdition(linked)
    const moved =
      '<html><head><meta http-equiv="refresh" content="0; url=lamps/the-list.html"></head></html>'
    const files = new Map([
      ...edition.files,
      ['/old.html', new TextEncoder().encode(moved)] as const,
    ])
    const {path} = await zimOf({...edition, files})
    const server = await serveZim(findTool('kiwix-serve') ?? '', path)
    try {
      const found = await server.search('makers')
      const address = found.find((href) => href.endsWith(page))
      expect(address).toBeDefined()
      expect(await server.read(address ?? '')).toContain('The port listed 12 makers.')
      // An address of old leads on.
      const old = (address ?? '').replace(page, '/old.html')
      expect(await server.read(old)).toContain('The port listed 12 makers.')
      // Menus are not indexed, or every page would be found.
      expect(await server.search('menu')).toEqual([])
    } finally {
      await server.close()
    }
  })
})
