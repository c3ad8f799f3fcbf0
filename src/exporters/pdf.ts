import type {Browser} from 'playwright-core'
import {ExportError} from '../errors.ts'
import {findBrowser, openBrowser} from './browser.ts'
import {paperBooks} from './pdf/paper-books.ts'
import {printBook} from './pdf/print-book.ts'
import type {Exporter, ProductFile} from './product.ts'

/** The whole book and each explainer as PDF: tagged, with outline, for paper and for screens without a browser. */
export const pdf: Exporter = makePdf(findBrowser)

/** @param find gives the path of a Chromium, if there is one */
export function makePdf(find: () => string | undefined): Exporter {
  return {
    id: 'pdf',
    isReproducible: true,
    make: async (edition) => {
      const browser = await open(find())
      try {
        const files: ProductFile[] = []
        // One after the other: a book of some hundred pages fills the memory of one tab.
        for (const book of paperBooks(edition.site.book))
          files.push({name: `${book.name}.pdf`, bytes: await printBook(browser, edition, book)})
        return files
      } finally {
        await browser.close()
      }
    },
  }
}

async function open(path: string | undefined): Promise<Browser> {
  if (path === undefined)
    throw new ExportError(
      'no browser to print with: install the package chromium (apt-get install chromium), or set CHROMIUM=/path/to/chromium',
    )
  try {
    return await openBrowser(path)
  } catch (cause) {
    throw new ExportError(`the browser does not start: ${path}`, {cause})
  }
}
