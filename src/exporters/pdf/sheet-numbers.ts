import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {RefProxy} from 'pdfjs-dist/types/src/display/api.d.ts'
import type {SheetNumbers} from './contents.ts'

/**
 * Reads from a PDF on which sheets ids stand. Chromium keeps an id as a destination where a link leads to it.
 *
 * @throws {Error} `no destination in the PDF: zte-why-the-ban`
 */
export async function sheetNumbers(pdf: Uint8Array, ids: readonly string[]): Promise<SheetNumbers> {
  // pdf.js takes the bytes it is given for itself, so it gets a copy.
  const task = getDocument({data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS})
  try {
    const file = await task.promise
    const numbers = new Map<string, number>()
    for (const id of ids) {
      const target = await file.getDestination(id)
      if (target === null) throw new Error(`no destination in the PDF: ${id}`)
      // PDF 32000-1, 12.3.2.2: a destination is an array that begins with a reference to its page.
      numbers.set(id, (await file.getPageIndex(target[0] as RefProxy)) + 1)
    }
    return numbers
  } finally {
    await task.destroy()
  }
}
