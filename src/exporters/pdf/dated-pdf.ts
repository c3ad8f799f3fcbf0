/**
 * Gives a PDF the edition's date in place of the clock's; the length stays, so that every offset in the file still holds.
 *
 * @param day EDTF day of the edition, e.g. `2026-11-22`; a missing month or day is the first
 * @throws {Error} `expected CreationDate and ModDate in the PDF, got 0 dates`
 */
export function datedPdf(pdf: Uint8Array, day: string): Uint8Array {
  const [year = '', month = '01', dayOfMonth = '01'] = day.split('-')
  const stamp = `D:${year}${month}${dayOfMonth}000000+00'00'`
  let dates = 0
  const text = Buffer.from(pdf).toString('latin1')
  const dated = text.replaceAll(
    /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d{2}'\d{2}'\)/g,
    (_, name: string) => {
      dates += 1
      return `/${name} (${stamp})`
    },
  )
  if (dates !== 2)
    throw new Error(`expected CreationDate and ModDate in the PDF, got ${dates} dates`)
  return new Uint8Array(Buffer.from(dated, 'latin1'))
}
