import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, expect, inject, test} from 'vitest'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {writeKeeper} from '../../src/portable/write-keeper.ts'
import {fileAddress, openBrowser} from './pages.ts'
import {serveFolder} from './served-folder.ts'
import type {ServedFolder} from './served-folder.ts'

const notice = {words: 'New & ready.', link: 'Read it', to: 'downloads.html#keep'}
const names = (name: string) => ({name, notice})
const poll = {timeout: 30_000}
const page = 'downloads.html'
// Enough of the site to keep, and to stop in the middle; the whole takes its time.
const part =
  /dist$|dist\/(?:assets|fonts|icons|figures)|\/(?:index|zte|downloads|search)\.html$|webmanifest$/

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

type Visit = {
  readonly folder: string
  readonly served: ServedFolder
  readonly context: BrowserContext
  readonly tab: Page
}
const now: {visit?: Visit} = {}

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'))
  cpSync('dist', folder, {recursive: true, filter: (path) => part.test(path)})
  writeKeeper(folder, names('1.0.0'))
  const served = await serveFolder(folder)
  const context = await opened.browser?.newContext()
  if (context === undefined) throw new Error('no browser')
  const tab = await context.newPage()
  await tab.goto(`${served.address}${page}`)
  now.visit = {folder, served, context, tab}
})
afterEach(async () => {
  await now.visit?.context.close()
  await now.visit?.served.stop()
  if (now.visit) rmSync(now.visit.folder, {recursive: true})
})

function visit(): Visit {
  if (now.visit === undefined) throw new Error('no visit')
  return now.visit
}

const state = (tab: Page) => tab.locator('.keep-state').innerText()
const button = (tab: Page, name: string) => tab.getByRole('button', {name})
const cacheNames = (tab: Page) => tab.evaluate(() => caches.keys())
const registrations = (tab: Page) =>
  tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((r) => r.scope))

async function keep(tab: Page, timeout = poll.timeout): Promise<void> {
  await button(tab, 'Keep the site').click()
  await expect.poll(() => state(tab), {timeout}).toMatch(/^Edition 1\.0\.0 is kept on this device/)
}

test('nothing is registered or stored before the reader asks, and the size is told', async () => {
  const {tab, folder, served} = visit()
  const {bytes} = JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')) as {bytes: number}
  const size = `${(bytes / 1e6).toFixed(1)} MB`
  await expect
    .poll(() => state(tab), poll)
    .toBe(`Not kept on this device. The whole site takes ${size}.`)
  await tab.waitForTimeout(500)
  expect(await registrations(tab)).toEqual([])
  expect(await cacheNames(tab)).toEqual([])
  expect(served.asked).not.toContain('sw.js')
})

test('kept, the site opens without a server, page by page, and its search finds', async () => {
  const {tab, folder, served} = visit()
  cpSync('dist', folder, {recursive: true})
  writeKeeper(folder, names('1.0.0'))
  const told: string[] = []
  await tab.exposeFunction('told', (text: string) => told.push(text))
  await tab.evaluate(() => {
    const status = document.querySelector('.keep-state')
    const tell = (globalThis as unknown as {told: (text: string) => void}).told
    if (status)
      new MutationObserver(() => tell(status.textContent)).observe(status, {childList: true})
  })
  const start = performance.now()
  await keep(tab, 150_000)
  process.stdout.write(`kept in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
  expect(
    told.filter((text) => /^Keeping: [\d.]+ MB of [\d.]+ MB\.$/.test(text)).length,
  ).toBeGreaterThan(5)
  expect(await registrations(tab)).toEqual([served.address])
  expect(await cacheNames(tab)).toEqual([expect.stringMatching(/^edition-[0-9a-f]{12} \/lists\/$/)])

  await served.stop()
  const faults: string[] = []
  tab.on('requestfailed', (request) => faults.push(request.url()))
  tab.on('pageerror', (error) => faults.push(error.message))
  for (const [path, heading] of [
    ['', 'Lists and Ledgers'],
    ['zte/was-it-a-pardon.html', ''],
    ['sources/s2.html', ''],
    ['ledger/el-total.html', ''],
  ] as const) {
    await tab.goto(`${served.address}${path}`)
    expect(await tab.locator('h1').innerText()).not.toBe('')
    if (heading !== '') expect(await tab.title()).toContain(heading)
    const font = await tab.evaluate(
      async () => (await document.fonts.load('1em "Text Serif"')).length,
    )
    expect(font).toBeGreaterThan(0)
  }
  await tab.goto(`${served.address}search.html`)
  await tab.getByRole('searchbox').fill('hikvision')
  await expect.poll(() => tab.locator('.search-results li a').count(), poll).toBeGreaterThan(0)
  expect(faults).toEqual([])

  await tab.goto(`${served.address}${page}`)
  await expect.poll(() => state(tab), poll).toMatch(/^Edition 1\.0\.0 is kept/)
}, 240_000)

test('a new edition fetches only what changed, waits for the reader, and takes the place of the old', async () => {
  const {tab, folder, served} = visit()
  await keep(tab)
  const before = await cacheNames(tab)
  await tab.goto(`${served.address}zte.html`)
  appendFileSync(join(folder, 'zte.html'), '<!-- second edition -->')
  writeKeeper(folder, names('2.0.0'))
  served.asked.length = 0
  await tab.goto(`${served.address}${page}`)
  await expect
    .poll(() => state(tab), poll)
    .toBe('A new edition, 2.0.0, is ready. Until you take it, you read edition 1.0.0.')
  expect(served.asked.filter((path) => path !== 'sw.js')).toEqual(['zte.html'])
  const text = () => tab.evaluate(async () => (await fetch('zte.html')).text())
  expect(await tab.locator('.notice').count()).toBe(0)
  await tab.goto(`${served.address}zte.html`)
  expect(await tab.locator('header .notice').innerText()).toBe('New & ready. Read it')
  // A picture is no page: it comes as it was kept.
  await tab.goto(`${served.address}icons/icon-192.png`)
  expect(await tab.evaluate(() => document.images[0]?.naturalWidth)).toBe(192)
  await tab.goto(`${served.address}zte.html`)
  await tab.getByRole('link', {name: 'Read it'}).click()
  expect(tab.url()).toBe(`${served.address}downloads.html#keep`)
  expect(await text()).not.toContain('second edition')
  await button(tab, 'Take the new edition').click()
  await expect.poll(() => state(tab).catch(() => ''), poll).toMatch(/^Edition 2\.0\.0 is kept/)
  expect(await text()).toContain('second edition')
  await expect.poll(() => cacheNames(tab), poll).toHaveLength(1)
  await tab.goto(`${served.address}zte.html`)
  expect(await tab.locator('.notice').count()).toBe(0)
  expect(await cacheNames(tab)).not.toEqual(before)
})

test('“Stop keeping” leaves nothing behind, and reading goes on from the network', async () => {
  const {tab, served} = visit()
  await keep(tab)
  await button(tab, 'Stop keeping').click()
  await expect.poll(() => state(tab), poll).toBe('No longer kept. What was kept is deleted.')
  expect(await cacheNames(tab)).toEqual([])
  await tab.goto(`${served.address}zte.html`)
  expect(await registrations(tab)).toEqual([])
  expect(await tab.locator('h1').innerText()).not.toBe('')
  await keep(await tab.goto(`${served.address}${page}`).then(() => tab))
})

test('“Stop keeping” in the middle leaves nothing behind', async () => {
  const {tab, served} = visit()
  served.pace.pauseMs = 300
  await button(tab, 'Keep the site').click()
  await expect.poll(() => state(tab), poll).toMatch(/^Keeping: [^0]/)
  await button(tab, 'Stop keeping').click()
  await expect.poll(() => state(tab), poll).toBe('No longer kept. What was kept is deleted.')
  await tab.waitForTimeout(500)
  expect(await cacheNames(tab)).toEqual([])
  expect(await registrations(tab)).toEqual([])
  expect(await state(tab)).toBe('No longer kept. What was kept is deleted.')
})

test('“Stop keeping” on a page that came from the device, and then keeping again', async () => {
  const {tab} = visit()
  await keep(tab)
  await tab.reload()
  await expect.poll(() => state(tab), poll).toMatch(/^Edition 1\.0\.0 is kept/)
  await button(tab, 'Stop keeping').click()
  await expect.poll(() => state(tab), poll).toBe('No longer kept. What was kept is deleted.')
  await keep(tab)
  const [name = ''] = await cacheNames(tab)
  const files = await tab.evaluate(async (n) => (await (await caches.open(n)).keys()).length, name)
  expect(files).toBeGreaterThan(100)
})

test('a window says that the site is kept when another has kept it meanwhile', async () => {
  const {tab, context, served} = visit()
  const other = await context.newPage()
  await other.goto(`${served.address}${page}`)
  await expect.poll(() => state(other), poll).toMatch(/^Not kept/)
  await keep(tab)
  await keep(other)
})

test('a file that is not as listed ends keeping with nothing kept, and the next try may succeed', async () => {
  const {tab, served} = visit()
  served.broken.add('zte.html')
  await button(tab, 'Keep the site').click()
  await expect
    .poll(() => state(tab), poll)
    .toMatch(/^Nothing was kept\. The site sent a file that does not belong to this edition\./)
  expect(await cacheNames(tab)).toEqual([])
  expect(await registrations(tab)).toEqual([])
  served.broken.clear()
  await keep(tab)
})

test('a connection that breaks off in the middle ends keeping with nothing kept', async () => {
  const {tab, served} = visit()
  served.pace.pauseMs = 300
  await button(tab, 'Keep the site').click()
  await expect.poll(() => state(tab), poll).toMatch(/^Keeping: [^0]/)
  await served.stop()
  await expect
    .poll(() => state(tab), poll)
    .toBe('Nothing was kept. The connection broke off. Try again when it is back.')
  expect(await cacheNames(tab)).toEqual([])
  served.pace.pauseMs = 0
  await served.resume()
  await keep(tab)
})

test('an update that fails leaves the kept edition as it is', async () => {
  const {tab, folder, served} = visit()
  await keep(tab)
  const before = await cacheNames(tab)
  appendFileSync(join(folder, 'zte.html'), '<!-- second edition -->')
  writeKeeper(folder, names('2.0.0'))
  served.broken.add('zte.html')
  await tab.reload()
  await expect
    .poll(() => state(tab), poll)
    .toMatch(/^The new edition was not kept\. Edition 1\.0\.0 stays as it is\./)
  expect(await cacheNames(tab)).toEqual(before)
  await served.stop()
  await tab.goto(`${served.address}zte.html`)
  expect(await tab.locator('h1').innerText()).not.toBe('')
  await served.resume()
})

test('what does not belong to the edition is left to the network', async () => {
  const {tab, folder, served} = visit()
  await keep(tab)
  await tab.reload()
  served.asked.length = 0
  cpSync(join(folder, 'zte.html'), join(folder, 'downloads/book.epub'))
  const status = await tab.evaluate(async () => (await fetch('downloads/book.epub')).status)
  expect(status).toBe(200)
  expect(served.asked).toContain('downloads/book.epub')
  expect(await tab.evaluate(async () => (await fetch('no-such-page.html')).status)).toBe(404)
})

test('served, the page names a manifest with icons of the sizes it says', async () => {
  const {tab, served} = visit()
  const link = tab.locator('link[rel=manifest]')
  expect(await link.getAttribute('href')).toBe(`${served.address}manifest.webmanifest`)
  const sizes = await tab.evaluate(async () => {
    const url = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? ''
    const manifest = (await (await fetch(url)).json()) as {icons: {src: string; sizes: string}[]}
    return Promise.all(
      manifest.icons.map(async ({src, sizes: said}) => {
        const image = new Image()
        image.src = new URL(src, url).href
        await image.decode()
        return [said, `${image.naturalWidth}x${image.naturalHeight}`]
      }),
    )
  })
  expect(sizes).toHaveLength(4)
  for (const [said, real] of sizes) expect(real).toBe(said)
})

test('from the folder there is no button, no manifest and no worker, and the page says why', async () => {
  const {context} = visit()
  const tab = await context.newPage()
  const complaints: string[] = []
  tab.on('console', (message) => complaints.push(message.text()))
  tab.on('pageerror', (error) => complaints.push(error.message))
  await tab.goto(fileAddress(page))
  await tab.waitForTimeout(500)
  expect(await tab.locator('.keep button:visible').count()).toBe(0)
  expect(await tab.locator('link[rel=manifest]').count()).toBe(0)
  expect(await tab.locator('.keep-plain').innerText()).toMatch(
    /^This works only from a web address/,
  )
  expect(complaints).toEqual([])
})

test('without scripts there is no button, and the page says why', async () => {
  const {served} = visit()
  const context = await opened.browser?.newContext({javaScriptEnabled: false})
  const tab = await context?.newPage()
  await tab?.goto(`${served.address}${page}`)
  expect(await tab?.locator('.keep button:visible').count()).toBe(0)
  expect(await tab?.locator('.keep-plain').isVisible()).toBe(true)
  await context?.close()
})
