import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {ExportError, MissingTool} from '../errors.ts'
import {makeBooks} from './book/make-books.ts'
import type {BookPlan} from './book/plan-books.ts'
import {findBrowser, openBrowser} from './browser.ts'
import {findPlacesInPdf} from './pdf/find-in-pdf.ts'
import {printBook} from './pdf/print-book.ts'
import type {Exporter} from './product.ts'
import {inTemporaryFolder} from './temporary-folder.ts'

const hint = 'apt-get install chromium, or set CHROMIUM=/path/to/chromium'
// The book of all and one more were seen to take 2.6 GB, ours and the browser's together.
const bytesForTwo = 4e9

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
      const path = find()
      if (path === undefined) throw new MissingTool('chromium', hint)
      return inTemporaryFolder((folder) =>
        withTemporariesIn(folder, async () => {
          const browser = await open(path, start)
          try {
            const print = (plan: BookPlan): Promise<Uint8Array> =>
              printBook(browser, edition, plan, join(folder, plan.id))
            return await makeBooks(edition.site, 'pdf', print, lanes())
          } finally {
            await browser.close()
          }
        }),
      )
    },
    findPlaces: ({bytes}, edition) => findPlacesInPdf(bytes, edition),
  }
}

/** Books printed at a time: two where there are processors and memory for them. */
function lanes(): number {
  return availableParallelism() > 1 && process.availableMemory() > bytesForTwo ? 2 : 1
}

/** A browser that is ended, with the run or before it, leaves what it had in the temporary folder. */
async function withTemporariesIn<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

async function open(path: string, start: typeof openBrowser): Promise<Browser> {
  try {
    return await start(path)
  } catch (cause) {
    throw new ExportError(`the browser does not start: ${path}`, {cause})
  }
}
