import type {Browser} from 'playwright-core'
import {ExportError, MissingTool} from '../errors.ts'
import {planBooks} from './book/plan-books.ts'
import type {BookPlan} from './book/plan-books.ts'
import {findBrowser, openBrowser} from './browser.ts'
import {findPlacesInPdf} from './pdf/find-in-pdf.ts'
import {printBook} from './pdf/print-book.ts'
import type {Edition} from './edition.ts'
import type {Exporter, ProductFile} from './product.ts'

/** The whole book and each explainer as PDF: tagged, with outline, for paper and for screens without a browser. */
export const pdf: Exporter = makePdf(findBrowser)

/**
 * @param find  gives the path of a Chromium, if there is one
 * @param start starts it
 */
export function makePdf(find: () => string | undefined, start = openBrowser): Exporter {
  return {
    id: 'pdf',
    isReproducible: true,
    make: async (edition) => {
      const browser = await open(find(), start)
      try {
        const files: ProductFile[] = []
        // One after the other: a book of some hundred pages fills the memory of one tab.
        for (const plan of planBooks(edition.site))
          files.push(await makeFile(browser, edition, plan))
        return files
      } finally {
        await browser.close()
      }
    },
    findPlaces: ({bytes}, edition) => findPlacesInPdf(bytes, edition),
  }
}

async function makeFile(browser: Browser, edition: Edition, plan: BookPlan): Promise<ProductFile> {
  const name = `${plan.id}.pdf`
  try {
    return {name, bytes: await printBook(browser, edition, plan)}
  } catch (cause) {
    if (!(cause instanceof ExportError)) throw cause
    throw new ExportError(`${name}: ${cause.message}`, {cause})
  }
}

async function open(path: string | undefined, start: typeof openBrowser): Promise<Browser> {
  if (path === undefined)
    throw new MissingTool('chromium', 'apt-get install chromium, or set CHROMIUM=/path/to/chromium')
  try {
    return await start(path)
  } catch (cause) {
    throw new ExportError(`the browser does not start: ${path}`, {cause})
  }
}
