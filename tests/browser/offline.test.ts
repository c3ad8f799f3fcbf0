import {readFileSync} from 'node:fs'
import {brotliCompressSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import type {Browser} from 'playwright-core'
import {allPages, chapters, fileAddress, openBrowser, pageKinds} from './pages.ts'

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

/** Opens a page from the folder with scripts off; collects what it asked for and complained of. */
async function visit(page: string, width = 1280) {
  const context = await opened.browser?.newContext({
    javaScriptEnabled: false,
    viewport: {width, height: 900},
  })
  if (context === undefined) throw new Error('no browser')
  const tab = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  tab.on('request', (request) => requests.push(request.url()))
  tab.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  tab.on('console', (message) => complaints.push(message.text()))
  await tab.goto(fileAddress(page), {waitUntil: 'load'})
  return {context, tab, requests: requests.filter((url) => !url.startsWith('data:')), complaints}
}

test('every page opens from the folder, asks for nothing outside it and complains of nothing', async () => {
  const root = fileAddress('')
  const faults: string[] = []
  for (const page of allPages()) {
    const {context, tab, requests, complaints} = await visit(page)
    const outside = requests.filter((url) => !url.startsWith(root))
    const family = await tab.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)
    faults.push(
      ...outside.map((url) => `${page}: ${url}`),
      ...complaints.map((c) => `${page}: ${c}`),
    )
    if (!family.includes('Text Serif')) faults.push(`${page}: not styled`)
    await context.close()
  }
  expect(faults).toEqual([])
}, 600_000)

test('fonts load from the folder', async () => {
  const {context, tab} = await visit('entity-list/what-was-announced.html')
  const loaded = await tab.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family)
  })
  expect(loaded.map((family) => family.replaceAll('"', '')).toSorted()).toEqual(
    expect.arrayContaining(['Text Serif', 'UI Sans']),
  )
  await context.close()
})

test('pages hold no script', () => {
  const scripted = allPages().filter((page) =>
    /<script/i.test(readFileSync(`dist/${page}`, 'utf8')),
  )
  expect(scripted).toEqual([])
})

test('ids are unique in every page', () => {
  const faults = allPages().flatMap((page) => {
    const html = readFileSync(`dist/${page}`, 'utf8')
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${page}: ${id}`)
  })
  expect(faults).toEqual([])
})

describe.each(chapters)('%s', (page) => {
  test('weighs at most 120 KB with all it loads, 35 KB of HTML and CSS, in 5 requests', async () => {
    const {context, requests} = await visit(page)
    const sizes = requests.map((url) => {
      const bytes = readFileSync(new URL(url))
      // Fonts are compressed already.
      return {url, size: url.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length}
    })
    const total = (ends: RegExp) =>
      sizes.filter(({url}) => ends.test(url)).reduce((sum, {size}) => sum + size, 0)
    process.stdout.write(
      `${page}: ${requests.length} requests, ${total(/./)} B in all, ${total(/\.(?:html|css)$/)} B of HTML and CSS\n`,
    )
    expect(requests.length).toBeLessThanOrEqual(5)
    expect(total(/\.(?:html|css)$/)).toBeLessThanOrEqual(35 * 1024)
    expect(total(/./)).toBeLessThanOrEqual(120 * 1024)
    await context.close()
  })
})

describe.each([320, 360, 768, 1280, 1920])('at %i px', (width) => {
  test('nothing scrolls sideways, and no chart text is displayed under 12 px', async () => {
    const faults: string[] = []
    for (const page of pageKinds) {
      const {context, tab} = await visit(page, width)
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${page} scrolls by ${wide} px`)
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
      // At 320 px the narrow artboard is displayed at nine tenths of its size.
      faults.push(...small.map((fault) => `${page}: ${fault}`))
      await context.close()
    }
    expect(faults).toEqual([])
  }, 180_000)
})
