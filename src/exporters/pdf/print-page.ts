import {dirname} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {ExportError} from '../../errors.ts'

// A4 without the margins that paper.css gives it, in CSS pixels.
const sheetPx = {width: 627, height: 948} as const

type Printing = {readonly isTagged: boolean}

/**
 * Prints a page of the disk.
 *
 * @param path of the page; what it loads stands beside it or below
 * @param isTagged with tags and outline, which take half of the time
 * @throws {ExportError} `the browser stopped: page.pdf: Target crashed`, `missing file: fonts/serif.woff2`, `too wide for its sheet: zte-why-the-ban`
 */
export async function printPage(
  browser: Browser,
  path: string,
  {isTagged}: Printing,
): Promise<Uint8Array> {
  try {
    return await printWith(browser, path, isTagged)
  } catch (cause) {
    if (cause instanceof ExportError || !(cause instanceof Error)) throw cause
    // What follows the first line is a log.
    const [message = ''] = cause.message.split('\n', 1)
    throw new ExportError(`the browser stopped: ${message}`, {cause})
  }
}

async function printWith(browser: Browser, path: string, isTagged: boolean): Promise<Uint8Array> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    viewport: sheetPx,
  })
  try {
    const tab = await context.newPage()
    const missing: string[] = []
    tab.on('requestfailed', (request) => missing.push(request.url()))
    await tab.emulateMedia({media: 'print', colorScheme: 'light'})
    await tab.goto(pathToFileURL(path).href, {waitUntil: 'load'})
    await tab.evaluate(async () => {
      document.body.hidden = false
      document.body.getBoundingClientRect() // now the fonts in use are asked for
      await document.fonts.ready
    })
    const [first] = missing
    if (first !== undefined)
      throw new ExportError(
        `missing file: ${first.slice(pathToFileURL(dirname(path)).href.length + 1)}`,
      )
    const tooWide = await tab.evaluate(
      () =>
        [...document.querySelectorAll('.sheet')].find(
          ({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 1,
        )?.id,
    )
    // Chromium would make every sheet of the book smaller, and say nothing.
    if (tooWide !== undefined) throw new ExportError(`too wide for its sheet: ${tooWide}`)
    return await tab.pdf({
      tagged: isTagged,
      outline: isTagged,
      preferCSSPageSize: true,
      printBackground: true,
    })
  } finally {
    await context.close()
  }
}
