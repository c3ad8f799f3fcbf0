import {readdirSync} from 'node:fs'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import type {Browser} from 'playwright-core'
import {fileAddress, openBrowser} from './pages.ts'

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

test('no words of a figure’s own file run off it in a font that is wider than ours', async () => {
  const tab = await opened.browser?.newPage()
  if (tab === undefined) throw new Error('no browser')
  const files = readdirSync('dist/figures').filter((name) => name.endsWith('.svg'))
  const faults: string[] = []
  for (const name of files) {
    await tab.goto(fileAddress(`figures/${name}`))
    const cut = await tab.evaluate(() => {
      const sheet = document.documentElement.getBoundingClientRect()
      return [...document.querySelectorAll<SVGTextElement>('text')]
        .filter((text) => {
          text.style.fontFamily = 'Arial, "Liberation Sans", sans-serif'
          const {left, right} = text.getBoundingClientRect()
          return left < sheet.left || right > sheet.right
        })
        .map((text) => text.textContent)
    })
    faults.push(...cut.map((words) => `${name}: ${words}`))
  }
  await tab.close()
  expect(files.length).toBeGreaterThan(30)
  expect(faults).toEqual([])
})
