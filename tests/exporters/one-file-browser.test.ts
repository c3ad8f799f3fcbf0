import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {openBrowser} from '../../src/exporters/browser.ts'
import {made} from './one-file-edition.ts'

describe('the one file in a browser, from the disk', () => {
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
