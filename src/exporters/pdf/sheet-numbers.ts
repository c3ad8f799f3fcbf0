import type {SheetNumbers} from './contents.ts'
import {openPdf, sheetOf} from './open-pdf.ts'

/**
 * Reads from a PDF on which sheets ids stand. Chromium keeps an id as a destination where a link leads to it.
 *
 * @throws {Error} `no destination in the PDF: zte-why-the-ban`
 */
export function sheetNumbers(pdf: Uint8Array, ids: readonly string[]): Promise<SheetNumbers> {
  return openPdf(pdf, async (file) => {
    const numbers = new Map<string, number>()
    for (const id of ids) {
      const destination = await file.getDestination(id)
      if (destination === null) throw new Error(`no destination in the PDF: ${id}`)
      numbers.set(id, await sheetOf(file, destination))
    }
    return numbers
  })
}
