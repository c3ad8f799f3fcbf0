import {expect, test} from 'vitest'
import type {Edition} from '../../src/exporters/edition.ts'
import type {Place} from '../../src/exporters/product.ts'
import {unzipFiles} from '../../src/exporters/unzip-files.ts'
import {zip} from '../../src/exporters/zip.ts'
import {chapter, madeEdition} from './made-edition.ts'

test('zip.make(edition) packs every file of the built folder as it is, index.html at the top', async () => {
  const edition = madeEdition()
  const [file, ...others] = await zip.make(edition)
  if (file === undefined) throw new Error('no archive')
  expect([file.name, others]).toEqual(['site.zip', []])
  const unpacked = await unzipFiles(file.bytes)
  expect([...unpacked.keys()].map((path) => `/${path}`)).toEqual([...edition.files.keys()])
  for (const [address, bytes] of edition.files)
    expect(new Uint8Array(unpacked.get(address.slice(1)) ?? [])).toEqual(bytes)
  expect(unpacked.has('index.html')).toBe(true)
})

test('zip.findPlaces(file, edition) reads back what the archive holds, and misses what it lost', async () => {
  const edition = madeEdition()
  const address = '/lamps/the-list.html'
  const placesOf = async (packed: Edition): Promise<Place[]> => {
    const [file] = await zip.make(packed)
    if (file === undefined) throw new Error('no archive')
    return [...((await zip.findPlaces?.(file, edition)) ?? [])]
  }
  const whole = [
    address,
    ...['lamp-year', 'question-who', 'note-1'].map((id) => `${address}#${id}`),
  ]
  expect(await placesOf(edition)).toEqual(whole)
  const noteless = chapter.replace(/<ul class="evidence">.*?<\/ul>/s, '')
  expect(await placesOf(madeEdition({[address]: noteless}))).toEqual(whole.slice(0, 3))
})
