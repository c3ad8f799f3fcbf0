import {ParseSpeeds, PDFDocument} from '@cantoo/pdf-lib'
import {packPdf} from './pack-pdf.ts'

/**
 * Gives a printed PDF the edition's date in place of the clock's and its publisher in place of the browser's name, and
 * packs its tags, which Chromium leaves unpacked, so that the file is less than half as big.
 *
 * @param day EDTF day of the edition, e.g. `2026-11-22`; a missing month or day is the first
 */
export async function finishPdf(
  pdf: Uint8Array,
  {day, publisher}: {readonly day: string; readonly publisher: string},
): Promise<Uint8Array> {
  const [year = '', month = '01', dayOfMonth = '01'] = day.split('-')
  const date = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`)
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fast,
  })
  document.setAuthor(publisher)
  document.setCreator(publisher)
  document.setCreationDate(date)
  document.setModificationDate(date)
  return packPdf(document)
}
