import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {PDFDocumentProxy, RefProxy} from 'pdfjs-dist/types/src/display/api.d.ts'

/** Opens a PDF for some reading, as any reader of it would, and closes it afterwards. */
export async function openPdf<Result>(
  pdf: Uint8Array,
  read: (file: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  // pdf.js takes the bytes it is given for itself, so it gets a copy.
  const task = getDocument({data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS})
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}

/**
 * Number of the sheet to which a destination leads, counted from 1.
 *
 * @param destination an array that begins with a reference to its page (PDF 32000-1, 12.3.2.2)
 */
export async function sheetOf(file: PDFDocumentProxy, [page]: readonly unknown[]): Promise<number> {
  return (await file.getPageIndex(page as RefProxy)) + 1
}
