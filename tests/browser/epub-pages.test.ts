import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import type {Browser, Page} from 'playwright-core'
import {planBooks} from '../../src/exporters/book/plan-books.ts'
import {readEdition} from '../../src/exporters/edition.ts'
import {makeBook} from '../../src/exporters/epub/make-book.ts'
import {unzipFiles} from '../../src/exporters/unzip-files.ts'
import {loadSite} from '../../src/site.ts'
import {openBrowser} from './pages.ts'

const opened: {browser?: Browser; folder?: string; pages: string[]} = {pages: []}

beforeAll(async () => {
  const edition = readEdition('dist', loadSite('.'))
  const plan = planBooks(edition.site).find(({isCut}) => !isCut)
  if (plan === undefined) throw new Error('no book')
  const folder = mkdtempSync(join(tmpdir(), 'book-'))
  opened.folder = folder
  for (const [path, bytes] of await unzipFiles(await makeBook(edition, plan))) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), bytes)
    if (path.endsWith('.xhtml')) opened.pages.push(join(folder, path))
  }
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => {
  await opened.browser?.close()
  if (opened.folder !== undefined) rmSync(opened.folder, {recursive: true, force: true})
})

async function openTab(width: number): Promise<Page> {
  const tab = await opened.browser?.newPage({viewport: {width, height: 800}})
  if (tab === undefined) throw new Error('no browser')
  return tab
}

test.each([360, 480, 600, 800])(
  'on an e-reader of %i px no table of a book is too wide, and none breaks a word',
  async (width) => {
    expect(opened.pages.length).toBeGreaterThan(4)
    const tab = await openTab(width)
    const faults: string[] = []
    for (const page of opened.pages.filter((path) => path.includes('/entity-list'))) {
      await tab.goto(pathToFileURL(page).href)
      const found = await tab.evaluate(() => {
        const broken = [...document.querySelectorAll('th, td')].flatMap((cell) => {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
          const words: string[] = []
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
            for (const match of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
              const range = document.createRange()
              range.setStart(node, match.index)
              range.setEnd(node, match.index + match[0].length)
              const tops = [...range.getClientRects()].map(({top}) => Math.round(top))
              if (new Set(tops).size > 1) words.push(match[0])
            }
          return words
        })
        const {scrollWidth, clientWidth} = document.documentElement
        return [...broken, ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [])]
      })
      faults.push(...found.map((fault) => `${page.slice(opened.folder?.length)}: ${fault}`))
    }
    await tab.close()
    expect(faults.slice(0, 10)).toEqual([])
  },
)

test('every link of a book shows itself by a line, but in the contents and at a note', async () => {
  const tab = await openTab(480)
  const hidden: string[] = []
  for (const page of opened.pages) {
    await tab.goto(pathToFileURL(page).href)
    const found = await tab.evaluate(() =>
      [...document.querySelectorAll('a:not(nav a, [role=doc-noteref])')]
        .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
        .map((link) => link.textContent),
    )
    hidden.push(...found.map((words) => `${page.slice(opened.folder?.length)}: ${words}`))
  }
  await tab.close()
  expect(hidden.slice(0, 10)).toEqual([])
})
