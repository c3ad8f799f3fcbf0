import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {fileAddress, openBrowser, pageKinds, pageSamples} from './pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const chapter = 'entity-list/what-was-announced.html'

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

async function open(page: string, options: BrowserContextOptions = {}): Promise<Page> {
  const tab = await opened.browser?.newPage(options)
  if (tab === undefined) throw new Error('no browser')
  await tab.goto(fileAddress(page))
  return tab
}

type AxeResult = {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly {readonly html: string}[]
  }[]
}

describe.each([
  ['light', 1280, pageKinds],
  ['dark', 360, pageSamples],
] as const)('in %s at %i px', (colorScheme, width, pages) => {
  test('axe finds nothing', async () => {
    const faults: string[] = []
    for (const page of pages) {
      const tab = await open(page, {colorScheme, viewport: {width, height: 900}})
      await tab.evaluate(axe)
      const run =
        'axe.run({runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]})'
      const result: AxeResult = await tab.evaluate(run)
      faults.push(
        ...result.violations.map(
          ({id, nodes}) => `${page}: ${id}: ${nodes[0]?.html.slice(0, 160)}`,
        ),
      )
      await tab.close()
    }
    expect(faults).toEqual([])
  }, 300_000)
})

test('a reference opens in place by keyboard and closes by Escape, without scripts', async () => {
  const tab = await open(chapter, {javaScriptEnabled: false})
  const button = tab.locator('.story .ref button').first()
  const note = tab.locator(`#${await button.getAttribute('popovertarget')}`)
  expect(await note.isVisible()).toBe(false)
  await button.focus()
  await tab.keyboard.press('Enter')
  expect(await note.isVisible()).toBe(true)
  const text = (await note.innerText()).replaceAll(/\s+/g, ' ')
  expect(text).toContain('The US Commerce Department announced on 7 October 2019')
  for (const part of ['Says so', 'Kind of statement', 'How sure we are', 'established'])
    expect(text).toContain(part)
  await tab.keyboard.press('Escape')
  expect(await note.isVisible()).toBe(false)
  await tab.close()
})

test('the words of a reference are a touch target', async () => {
  const tab = await open(chapter, {
    javaScriptEnabled: false,
    hasTouch: true,
    viewport: {width: 360, height: 740},
  })
  const label = tab.locator('.story .ref label').first()
  const target = await tab.locator('.story .ref button').first().getAttribute('popovertarget')
  await label.tap()
  expect(await tab.locator(`#${target}`).isVisible()).toBe(true)
  await tab.close()
})

test('in print every note is on the page, numbered, and figures show their tables', async () => {
  const tab = await open(chapter)
  await tab.emulateMedia({media: 'print'})
  const notes = tab.locator('.note')
  const shown = await notes.evaluateAll(
    (all) => all.filter((note) => note.getClientRects().length > 0).length,
  )
  expect(shown).toBe(await notes.count())
  expect(await notes.first().innerText()).toMatch(/^Note 1/)
  expect(await tab.locator('.figure table').first().isVisible()).toBe(true)
  expect(await tab.locator('.artboard.wide').first().isVisible()).toBe(true)
  await tab.close()
})

test('Tab goes from the skip link through the header into the text', async () => {
  const tab = await open(chapter)
  const stops: string[] = []
  for (let i = 0; i < 6; i += 1) {
    await tab.keyboard.press('Tab')
    stops.push(
      await tab.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 24) ?? ''),
    )
  }
  expect(stops.slice(0, 5)).toEqual([
    'Skip to the text',
    'Lists and Ledgers',
    'Search',
    'Menu',
    'The Entity List',
  ])
  await tab.close()
})

test('nothing moves for readers who ask for less motion', async () => {
  const tab = await open(chapter, {reducedMotion: 'reduce'})
  const behaviour = await tab.evaluate(
    () => getComputedStyle(document.documentElement).scrollBehavior,
  )
  expect(behaviour).toBe('auto')
  await tab.close()
})

test('in forced colours marks keep their difference: filled against outlined', async () => {
  const tab = await open(chapter, {forcedColors: 'active', viewport: {width: 1280, height: 900}})
  const fills = await tab.evaluate(() => {
    const fillOf = (selector: string) => {
      const mark = document.querySelector(`#twenty-eight .wide ${selector}`)
      return mark === null ? '' : getComputedStyle(mark).fill
    }
    return [fillOf('.fill-accent'), fillOf('.fill-sheet')]
  })
  expect(new Set(fills).size).toBe(2)
  expect(fills).not.toContain('')
  await tab.close()
})

test.each(['timeline.html', 'ledger.html'])(
  '%s can be filtered by topic and basis without scripts',
  async (page) => {
    const tab = await open(page, {javaScriptEnabled: false})
    const shown = (selector: string) =>
      tab
        .locator(`.filtered li[data-topic]${selector}`)
        .evaluateAll((all) => all.filter((item) => item.getClientRects().length > 0).length)
    const all = await shown('')
    const records = await shown('[data-basis="record"]')
    await tab.getByRole('radio', {name: 'The Entity List'}).check()
    expect(await shown(':not([data-topic="entity-list"])')).toBe(0)
    expect(await shown('')).toBeGreaterThan(0)
    await tab.locator('#basis-record').check()
    expect(await shown('[data-basis="seed"]')).toBe(0)
    await tab.locator('#topic-all').check()
    expect(await shown('')).toBe(records)
    await tab.locator('#basis-all').check()
    expect(await shown('')).toBe(all)
    await tab.close()
  },
)

test.each(['timeline.html', 'ledger.html'])(
  'on %s no heading stands without an item, whatever is chosen',
  async (page) => {
    const tab = await open(page, {javaScriptEnabled: false})
    const choicesOf = (name: string) =>
      tab.locator(`.filters [name="${name}"]`).evaluateAll((all) => all.map(({id}) => id))
    const bare: string[] = []
    for (const topic of await choicesOf('topic'))
      for (const basis of await choicesOf('basis')) {
        await tab.locator(`#${topic}`).check()
        await tab.locator(`#${basis}`).check()
        const headings = await tab.locator('.filtered section').evaluateAll((sections) => {
          const isShown = (part: Element) => part.getClientRects().length > 0
          return sections
            .filter((section) => [...section.querySelectorAll('h2')].some(isShown))
            .filter((section) => ![...section.querySelectorAll('li[data-topic]')].some(isShown))
            .map((section) => section.querySelector('h2')?.id ?? '')
        })
        bare.push(...headings.map((id) => `${topic} ${basis}: ${id}`))
      }
    expect(bare).toEqual([])
    await tab.close()
  },
)

test('what an address names is shown whatever is chosen, and paper shows all', async () => {
  const tab = await open('timeline.html', {javaScriptEnabled: false})
  const items = tab.locator('.filtered li[data-topic]')
  const other = tab.locator('.filtered li[data-topic]:not([data-topic="zte"])').first()
  const shown = () =>
    items.evaluateAll((all) => all.filter((item) => item.getClientRects().length > 0).length)
  await tab.goto(`${fileAddress('timeline.html')}#${await other.getAttribute('id')}`)
  await tab.locator('#topic-zte').check()
  expect(await other.isVisible()).toBe(true)
  expect(await shown()).toBeLessThan(await items.count())
  await tab.emulateMedia({media: 'print'})
  expect(await shown()).toBe(await items.count())
  await tab.close()
})
