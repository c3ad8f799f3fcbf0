import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {fileAddress, knownThings, openBrowser, readText, siteFolder} from './pages.ts'

// Making the index ready takes its time where other tests run beside this one.
const poll = {timeout: 15_000}

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

type Visit = {readonly tab: Page; readonly requests: readonly string[]; readonly faults: string[]}

async function open(hash = '', options: BrowserContextOptions = {}): Promise<Visit> {
  const tab = await opened.browser?.newPage(options)
  if (tab === undefined) throw new Error('no browser')
  const [requests, faults]: [string[], string[]] = [[], []]
  tab.on('request', (request) => requests.push(request.url()))
  tab.on('console', (message) => faults.push(message.text()))
  tab.on('pageerror', (error) => faults.push(error.message))
  await tab.goto(`${fileAddress('search.html')}${hash}`)
  return {tab, requests, faults}
}

const scriptsIn = (requests: readonly string[]): string[] =>
  requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/^.*\//, ''))
const status = (tab: Page) => tab.locator('[role=status]')
const results = (tab: Page) => tab.getByRole('region', {name: 'results'})
const aToZ = (tab: Page) => tab.locator('.a-to-z')

async function ask(tab: Page, question: string): Promise<void> {
  await tab.getByRole('searchbox', {name: 'Search this site'}).fill(question)
  await expect.poll(() => status(tab).innerText(), poll).toMatch(/^\d+ results?$|^Nothing/)
}

describe('from the folder', () => {
  test.each(knownThings)('“%s” is found, and its link leads there', async (question, address) => {
    const {tab, faults} = await open()
    await ask(tab, question)
    const link = results(tab).locator('li a').first()
    expect(await link.getAttribute('href')).toBe(address)
    await link.click()
    const [page = '', id = ''] = address.split('#')
    expect(tab.url()).toBe(`${fileAddress(page)}#${id}`)
    await tab.locator(`[id="${id}"]`).waitFor({state: 'attached'})
    expect(faults).toEqual([])
    await tab.close()
  })

  test('nothing of the index is loaded before the reader comes to the box, and nothing from outside ever', async () => {
    const {tab, requests} = await open()
    await tab.waitForTimeout(300)
    expect(scriptsIn(requests)).toEqual(['search.js'])
    await tab.getByRole('searchbox').focus()
    await expect.poll(() => scriptsIn(requests), poll).toEqual(['search.js', 'search-index.js'])
    await ask(tab, 'hikvision')
    const root = fileAddress('')
    expect(requests.filter((url) => !url.startsWith(root) && !url.startsWith('data:'))).toEqual([])
    await tab.close()
  })

  test('results stand by chapter with heading, excerpt and marks, and their number is told', async () => {
    const {tab} = await open()
    await ask(tab, 'Hikvision objected')
    const group = results(tab).locator('section').first()
    expect(await group.locator('.kicker').innerText()).toMatch(/the entity list/i)
    expect(await group.locator('h2').innerText()).toBe('What did the listing mean for the firms?')
    expect(await group.locator('li a').first().innerText()).toBe(
      'Hikvision objected, and so did others',
    )
    expect(await group.locator('li a mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['Hikvision', 'objected']),
    )
    expect(await status(tab).innerText()).toMatch(/^(?:\d+ results|1 result)$/)
    expect(await aToZ(tab).isVisible()).toBe(false)
    await tab.close()
  })

  test('the rest of a page’s results opens on demand, and says how many of them', async () => {
    const {tab} = await open()
    await ask(tab, 'hikvision')
    const claims = results(tab).locator('section', {hasText: 'Ledger of claims'})
    expect(await claims.locator('li:visible').count()).toBe(3)
    const words = await claims.locator('summary').innerText()
    expect(words).toMatch(/^More from here \(9 of \d+\)$/)
    await claims.locator('summary').click()
    expect(await claims.locator('li:visible').count()).toBe(12)
    await tab.close()
  })

  test('what is not there is said, and the index stays', async () => {
    const {tab} = await open()
    await ask(tab, 'zzzzqqqq')
    expect(await status(tab).innerText()).toBe('Nothing found for “zzzzqqqq”')
    expect(await aToZ(tab).isVisible()).toBe(true)
    await tab.close()
  })
})

test('by keyboard alone: Tab to the box, arrows through the results, Escape back, Enter to a result', async () => {
  const {tab} = await open()
  const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '')
  const first = () => results(tab).locator('li a').first().innerText()
  const isInBox = () => tab.evaluate(() => document.activeElement?.id === 'question')
  for (let i = 0; i < 12 && !(await isInBox()); i += 1) await tab.keyboard.press('Tab')
  expect(await isInBox()).toBe(true)
  await tab.keyboard.type('hikvision')
  await expect.poll(first, poll).toBe('Hikvision')
  expect(await status(tab).innerText()).toMatch(/^\d+ results$/)
  await tab.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Hikvision')
  await tab.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Dahua')
  await tab.keyboard.press('ArrowUp')
  await tab.keyboard.press('ArrowUp')
  expect(await isInBox()).toBe(true)
  await tab.keyboard.press('Enter')
  await expect.poll(focused, poll).toBe('Hikvision')
  await tab.keyboard.press('Escape')
  expect(await isInBox()).toBe(true)
  expect(await tab.getByRole('searchbox').inputValue()).toBe('')
  expect(await results(tab).isVisible()).toBe(false)
  expect(await aToZ(tab).isVisible()).toBe(true)
  expect(await status(tab).innerText()).toBe('')
  await tab.keyboard.type('denial order')
  await expect.poll(first, poll).toBe('denial order')
  await tab.keyboard.press('ArrowDown')
  await tab.keyboard.press('Enter')
  await tab.waitForURL(/glossary\.html#denial-order$/)
  await tab.goBack()
  await expect.poll(() => status(tab).innerText(), poll).toMatch(/^\d+ results$/)
  expect(await tab.getByRole('searchbox').inputValue()).toBe('denial order')
  await tab.close()
})

test('the arrows pass by what is folded, down to the last result and back', async () => {
  const {tab} = await open()
  await tab.getByRole('searchbox').fill('Trump')
  await expect.poll(() => results(tab).locator('summary').count(), poll).toBeGreaterThan(0)
  const stops = await results(tab).locator('li a:visible, summary').count()
  await tab.getByRole('searchbox').focus()
  for (let i = 0; i < stops; i += 1) await tab.keyboard.press('ArrowDown')
  const isLast = () =>
    tab.evaluate(() => {
      const all = [...document.querySelectorAll('.search-results :is(section > ul a, summary)')]
      return document.activeElement === all.at(-1)
    })
  expect(await isLast()).toBe(true)
  for (let i = 0; i < stops; i += 1) await tab.keyboard.press('ArrowUp')
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('question')
  await tab.close()
})

test('what only looks like the question is said to', async () => {
  const {tab} = await open(`#q=hikvison`)
  await expect
    .poll(() => status(tab).innerText(), poll)
    .toMatch(/^Nothing fits exactly\. Similar words, or some of the words: \d+ results$/)
  await tab.close()
})

test('an address with a question shows its results', async () => {
  const {tab} = await open(`#q=${encodeURIComponent('Xí Jìnpíng')}`)
  await expect.poll(() => status(tab).innerText(), poll).toMatch(/result/)
  expect(await results(tab).locator('li a').first().innerText()).toBe('Xi Jinping')
  await tab.close()
})

test('an index that cannot be loaded is said, the list from A to Z stays, and the next try may succeed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'))
  const index = 'assets/search-index.js'
  cpSync(join(siteFolder(), 'search.html'), join(folder, 'search.html'))
  cpSync(join(siteFolder(), 'assets'), join(folder, 'assets'), {recursive: true})
  rmSync(join(folder, index))
  const {tab} = await open()
  await tab.goto(pathToFileURL(join(folder, 'search.html')).href)
  await tab.getByRole('searchbox').fill('hikvision')
  await expect.poll(() => status(tab).innerText(), poll).toMatch(/^The index could not be loaded/)
  expect(await aToZ(tab).isVisible()).toBe(true)
  cpSync(join(siteFolder(), index), join(folder, index))
  await ask(tab, 'dahua')
  expect(await results(tab).isVisible()).toBe(true)
  await tab.close()
  rmSync(folder, {recursive: true})
})

test('without scripts the page is the index, and the box is not there', async () => {
  const {tab, requests} = await open('', {javaScriptEnabled: false})
  expect(scriptsIn(requests)).toEqual([])
  expect(await tab.getByRole('searchbox').isVisible()).toBe(false)
  expect(await tab.locator('.letters a').count()).toBeGreaterThan(20)
  await tab.locator('.letters a', {hasText: 'H'}).click()
  expect(tab.url()).toMatch(/#letter-h$/)
  await tab.locator('.a-to-z a', {hasText: /^Hikvision$/}).click()
  expect(tab.url()).toBe(`${fileAddress('people.html')}#hikvision`)
  await tab.close()
})

test.each([360, 1280])(
  'at %i px nothing moves, neither on the way in nor while typing',
  async (width) => {
    const tab = await opened.browser?.newPage({viewport: {width, height: 900}})
    if (tab === undefined) throw new Error('no browser')
    await tab.addInitScript(() => {
      // Read below, in the page.
      const shifts: number[] = []
      Object.assign(globalThis, {shifts})
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (!(entry as PerformanceEntry & {hadRecentInput: boolean}).hadRecentInput)
            shifts.push((entry as PerformanceEntry & {value: number}).value)
      }).observe({type: 'layout-shift', buffered: true})
    })
    await tab.goto(fileAddress('search.html'))
    await ask(tab, 'hikvision')
    await tab.waitForTimeout(300)
    const total = await tab.evaluate(() =>
      (globalThis as unknown as {shifts: number[]}).shifts.reduce((sum, value) => sum + value, 0),
    )
    expect(total).toBeLessThan(0.05)
    await tab.close()
  },
)

test('no other page holds a script or allows one', () => {
  const chapter = readText('entity-list/what-it-does.html')
  expect(chapter).not.toMatch(/<script|script-src/)
  expect(readText('search.html').match(/<script[^>]*>/g)).toEqual([
    '<script defer src="assets/search.js">',
  ])
})
