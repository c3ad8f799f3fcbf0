import {afterAll, beforeAll, expect, inject, test} from 'vitest'
import type {Browser} from 'playwright-core'
import {fileAddress, openBrowser, pageKinds} from './pages.ts'

const opened: {browser?: Browser} = {}
beforeAll(async () => {
  opened.browser = await openBrowser(inject('browser'))
})
afterAll(async () => opened.browser?.close())

// The advances table is a model; this measures what Chromium really draws with the shipped font.
test.each([360, 1280])(
  'as drawn at %i px, no chart text overlaps another or is clipped',
  async (width) => {
    const faults: string[] = []
    for (const page of pageKinds) {
      const tab = await opened.browser?.newPage({viewport: {width, height: 900}})
      if (tab === undefined) throw new Error('no browser')
      await tab.goto(fileAddress(page))
      await tab.evaluate(() => document.fonts.ready)
      const found = await tab.evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>('svg.chart')]
          .filter((svg) => svg.getClientRects().length > 0)
          .flatMap((svg) => {
            const frame = svg.getBoundingClientRect()
            const texts = [...svg.querySelectorAll('text')].map((text) => {
              const box = text.getBoundingClientRect()
              // The em box is taller than the letters: cut to ascenders and descenders.
              const cut = box.height * 0.14
              return {
                text: text.textContent,
                left: box.left,
                right: box.right,
                top: box.top + cut,
                bottom: box.bottom - cut,
              }
            })
            const clipped = texts.filter(
              (t) =>
                t.left < frame.left - 1 || t.right > frame.right + 1 || t.bottom > frame.bottom + 1,
            )
            const overlaps = texts.flatMap((a, i) =>
              texts
                .slice(i + 1)
                .filter(
                  (b) =>
                    a.left < b.right - 1 &&
                    b.left < a.right - 1 &&
                    a.top < b.bottom - 1 &&
                    b.top < a.bottom - 1,
                )
                .map((b) => `"${a.text}" over "${b.text}"`),
            )
            return [...clipped.map(({text}) => `clipped "${text}"`), ...overlaps]
          }),
      )
      faults.push(...found.map((fault) => `${page}: ${fault}`))
      await tab.close()
    }
    expect(faults).toEqual([])
  },
)
