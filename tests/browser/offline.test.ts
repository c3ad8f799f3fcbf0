import {readFileSync} from 'node:fs'
import {brotliCompressSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import type {Browser, Page} from 'playwright-core'
import {pageFaults} from './page-faults.ts'
import {allPages, chapters, fileAddress, openBrowser, pageKinds, readText} from './pages.ts'

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

type Visit = {
  readonly tab: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

/** Opens pages from the folder with scripts off, one after the other; collects what each asked for and complained of. */
async function visitAll(
  pages: readonly string[],
  look: (page: string, visit: Visit) => Promise<void>,
  width = 1280,
): Promise<void> {
  const viewport = {width, height: 900}
  const context = await opened.browser?.newContext({javaScriptEnabled: false, viewport})
  if (context === undefined) throw new Error('no browser')
  const tab = await context.newPage()
  const [requests, complaints]: [string[], string[]] = [[], []]
  tab.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url())
  })
  tab.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'no reason'
    // Leaving a page cuts off what it still loads; a missing file has another reason.
    if (why !== 'net::ERR_ABORTED') complaints.push(`${why}: ${request.url()}`)
  })
  tab.on('console', (message) => complaints.push(message.text()))
  for (const page of pages) {
    requests.length = 0
    complaints.length = 0
    await tab.goto(fileAddress(page), {waitUntil: 'load'})
    await look(page, {tab, requests, complaints})
  }
  await context.close()
}

test('every page opens from the unzipped folder, is styled and drawn, opens its notes, asks for nothing outside and complains of nothing', async () => {
  const root = fileAddress('')
  const faults: string[] = []
  const look = async (page: string, {tab, requests, complaints}: Visit): Promise<void> => {
    const outside = requests.filter((url) => !url.startsWith(root))
    const seen = await tab.evaluate(pageFaults, 1)
    faults.push(...[...outside, ...complaints, ...seen].map((fault) => `${page}: ${fault}`))
  }
  // Four tabs, so that one loads while another is looked at.
  const pages = allPages()
  await Promise.all(
    [0, 1, 2, 3].map((share) =>
      visitAll(
        pages.filter((_, i) => i % 4 === share),
        look,
      ),
    ),
  )
  expect(faults.toSorted()).toEqual([])
}, 600_000)

test('pages hold no script and allow none, but for search, keeping and the offline check', () => {
  const scripted = allPages().filter((page) => /<script|script-src/i.test(readText(page)))
  expect(scripted).toEqual([
    'downloads.html',
    'offline-check.html',
    'offline-check/next-door.html',
    'search.html',
  ])
})

test('ids are unique in every page', () => {
  const faults = allPages().flatMap((page) => {
    const ids = [...readText(page).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${page}: ${id}`)
  })
  expect(faults).toEqual([])
})

test('a chapter weighs at most 120 KB with all it loads, 35 KB of HTML and CSS, in 5 requests', async () => {
  const over: string[] = []
  // Each in a visit of its own, so that no font is remembered from the page before.
  for (const chapter of chapters) {
    await visitAll([chapter], async (page, {tab, requests}) => {
      await expect
        .poll(() => requests.filter((url) => url.endsWith('.woff2')).length, {timeout: 10_000})
        .toBe(2)
      await tab.evaluate(() => document.fonts.ready)
      const sizes = requests.map((url) => ({url, size: transferSize(url)}))
      const total = (ends: RegExp): number =>
        sizes.filter(({url}) => ends.test(url)).reduce((sum, {size}) => sum + size, 0)
      const [all, text] = [total(/./), total(/\.(?:html|css)$/)]
      process.stdout.write(
        `${page}: ${requests.length} requests, ${all} B, HTML and CSS ${text} B\n`,
      )
      if (requests.length > 5 || all > 120 * 1024 || text > 35 * 1024) over.push(page)
    })
  }
  expect(over).toEqual([])
})

/** Bytes over the wire with brotli; fonts are compressed already. */
function transferSize(url: string): number {
  const bytes = readFileSync(new URL(url))
  return url.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length
}

describe.each([320, 360, 768, 1280, 1920])('at %i px', (width) => {
  test('figures are drawn, notes open, nothing scrolls sideways, no chart text is under 12 px', async () => {
    const faults: string[] = []
    const look = async (page: string, {tab}: Visit): Promise<void> => {
      faults.push(...(await tab.evaluate(pageFaults, 5)).map((fault) => `${page}: ${fault}`))
      const small = await tab.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>('svg.chart text')]
          .filter((text) => text.getClientRects().length > 0)
          .flatMap((text) => {
            const svg = text.ownerSVGElement
            const scale = (svg?.clientWidth ?? 0) / (svg?.viewBox.baseVal.width ?? 1)
            const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale
            return size < 11.995 ? [`${text.textContent} at ${size.toFixed(1)} px`] : []
          }),
      )
      faults.push(...small.map((fault) => `${page}: ${fault}`))
    }
    await visitAll(pageKinds, look, width)
    expect(faults).toEqual([])
  }, 180_000)
})
