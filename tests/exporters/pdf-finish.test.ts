import {PDFDocument} from '@cantoo/pdf-lib'
import {expect, test} from 'vitest'
import {finishPdf} from '../../src/exporters/pdf/finish-pdf.ts'
import {packPdf} from '../../src/exporters/pdf/pack-pdf.ts'

test('finishPdf(pdf, {day, publisher}) names day and publisher, not the clock and the browser, and packs the file', async () => {
  const made = await PDFDocument.create()
  for (let page = 0; page < 40; page += 1) made.addPage()
  const printed = await made.save({useObjectStreams: false})
  const facts = {day: '2021-05', publisher: 'Port Press'}
  const finished = await finishPdf(printed, facts)
  const read = await PDFDocument.load(finished, {updateMetadata: false})
  const first = new Date('2021-05-01T00:00:00Z')
  expect([read.getCreationDate(), read.getModificationDate()]).toEqual([first, first])
  expect([read.getAuthor(), read.getCreator(), read.getPageCount()]).toEqual([
    'Port Press',
    'Port Press',
    40,
  ])
  expect(finished.byteLength).toBeLessThan(printed.byteLength)
  expect(await finishPdf(printed, facts)).toEqual(finished)
})

test('packPdf(document) refuses what is packed already, whose objects would stand twice', async () => {
  const made = await PDFDocument.create()
  made.addPage()
  const saved = await made.save({useObjectStreams: true})
  const load = PDFDocument.load(saved, {updateMetadata: false})
  await expect(load.then(packPdf)).rejects.toThrow(new RangeError('packed already'))
})

test('packPdf(document) gives the bytes that the library’s own writer gives', async () => {
  const made = await PDFDocument.create({updateMetadata: false})
  made.addPage()
  for (let lamp = 0; lamp < 120; lamp += 1) made.context.register(made.context.obj({lamp}))
  made.setTitle('Lamps')
  const printed = await made.save({useObjectStreams: false})
  const load = () => PDFDocument.load(printed, {updateMetadata: false})
  const packed = await packPdf(await load())
  const saved = await (await load()).save({useObjectStreams: true, addDefaultPage: false})
  expect(Buffer.from(packed).equals(Buffer.from(saved))).toBe(true)
})
