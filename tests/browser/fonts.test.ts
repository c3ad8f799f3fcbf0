import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import type {Browser} from 'playwright-core'
import {fileAddress, openBrowser} from './pages.ts'

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

test.each([
  ['glossary.html', 'loaded'],
  ['people.html', 'loaded'],
  ['zte/why-the-ban.html', 'unloaded'],
])('on %s the font of Chinese is %s', async (page, status) => {
  const tab = await opened.browser?.newPage()
  if (tab === undefined) throw new Error('no browser')
  await tab.goto(fileAddress(page))
  const found = await tab.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts]
      .filter(({unicodeRange}) => /U\+3400/i.test(unicodeRange))
      .map((face) => face.status)
  })
  await tab.close()
  expect(found).toEqual([status])
})
