import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {triedThings} from '../../src/book/offline-words.ts'
import {fileAddress, openBrowser} from './pages.ts'
import {serveFolder} from './served-folder.ts'

const poll = {timeout: 30_000}

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

type Visit = {readonly tab: Page; readonly faults: readonly string[]}

async function open(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const tab = await opened.browser?.newPage(options)
  if (tab === undefined) throw new Error('no browser')
  const faults: string[] = []
  tab.on('console', (message) => faults.push(message.text()))
  tab.on('pageerror', (error) => faults.push(error.message))
  await tab.goto(address)
  return {tab, faults}
}

const sum = (tab: Page) => tab.locator('.tries-sum').innerText()
const meaning = (tab: Page, name: string) => tab.locator(`#${name} .try-meaning`).innerText()

/** Outcome of each line, by name, when all are tried. */
async function outcomes(tab: Page): Promise<Record<string, string>> {
  await expect.poll(() => sum(tab), poll).toMatch(/things tried here work/)
  const lines = await tab.locator('[data-try]').all()
  const pairs = lines.map(async (line) => [
    await line.getAttribute('data-try'),
    await line.getAttribute('data-outcome'),
  ])
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>
}

const all = Object.fromEntries(triedThings.map((name) => [name, 'works']))
const toSee = {downloads: 'look', print: 'look'}

test('from the folder everything works but keeping, which says why', async () => {
  const {tab, faults} = await open(fileAddress('offline-check.html'))
  expect(await outcomes(tab)).toEqual({...all, ...toSee, keep: 'fails'})
  expect(await sum(tab)).toBe(
    'Opened from a folder on this device. 11 of 12 things tried here work. All that reading uses is among them.',
  )
  expect(await meaning(tab, 'keep')).toMatch(/^A browser keeps no pages from a folder\./)
  expect(await meaning(tab, 'downloads')).toMatch(/^The file behind the second link was read\./)
  expect(await tab.locator('.note').isVisible()).toBe(false)
  expect(await tab.locator('#folds details').getAttribute('open')).toBe(null)
  expect(faults).toEqual([])
  await tab.close()
})

test('served, keeping works too, and nothing is registered or left in storage by the check', async () => {
  const served = await serveFolder('dist')
  const {tab, faults} = await open(`${served.address}offline-check.html`)
  expect(await outcomes(tab)).toEqual({...all, ...toSee})
  expect(await sum(tab)).toMatch(/^Opened from a web address\. 12 of 12 things/)
  const left = await tab.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ])
  expect(left).toEqual([[], 0])
  expect(faults).toEqual([])
  await tab.close()
  await served.stop()
})

test('in the dark the page says that it is dark, and is', async () => {
  const {tab} = await open(fileAddress('offline-check.html'), {colorScheme: 'dark'})
  expect((await outcomes(tab))['dark']).toBe('works')
  expect(await meaning(tab, 'dark')).toBe(
    'Your device asks for dark colours, and the page is dark.',
  )
  await tab.close()
})

describe('a folder that was not copied whole', () => {
  const whole = /dist$|dist\/(?:assets|fonts|figures|offline-check)(?:\/|$)|offline-check\.html$/
  test.each([
    ['assets', /\.css$/, {styles: 'fails', fonts: 'fails', widths: 'fails', dark: 'fails'}],
    ['fonts', /\.woff2$/, {fonts: 'fails'}],
    ['the page next door', /next-door\.html$/, {links: 'fails'}],
    ['figures', /\.svg$/, {downloads: 'fails'}],
    ['the index', /search-index\.js$/, {search: 'fails'}],
  ] as const)('without %s says so', async (_, missing, failing) => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'))
    const filter = (path: string): boolean => whole.test(path) && !missing.test(path)
    cpSync('dist', folder, {recursive: true, filter})
    const page = pathToFileURL(join(folder, 'offline-check.html')).href
    const {tab} = await open(page)
    expect(await outcomes(tab)).toEqual({...all, ...toSee, keep: 'fails', ...failing})
    if ('links' in failing) expect(await sum(tab)).toMatch(/its line says what to do instead\.$/)
    await tab.close()
    rmSync(folder, {recursive: true})
  })
})

test('without scripts each line says what to look for, and its sample is there', async () => {
  const {tab} = await open(fileAddress('offline-check.html'), {javaScriptEnabled: false})
  expect(await sum(tab)).toMatch(/^Scripts do not run here/)
  const states = await tab.locator('.try-outcome').allInnerTexts()
  expect(states).toEqual(
    triedThings.map((name) => {
      if (name === 'scripts') return 'does not work'
      return ['search', 'storage', 'keep'].includes(name) ? 'not tried' : 'look for yourself'
    }),
  )
  expect(await tab.frameLocator('iframe').locator('h1').innerText()).toBe(
    'A page in another folder',
  )
  expect(await tab.locator('.wide-only').isVisible()).toBe(true)
  expect(await tab.locator('.narrow-only').isVisible()).toBe(false)
  expect(await tab.locator('.light-only').isVisible()).toBe(true)
  await tab.locator('#sample-ref').click()
  expect(await tab.locator('#sample-note').isVisible()).toBe(true)
  await tab.close()
})
