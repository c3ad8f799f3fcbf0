import {readFileSync} from 'node:fs'
import {s} from 'hastscript'
import sharp from 'sharp'
import {expect, test} from 'vitest'
import {ExportError} from '../../src/errors.ts'
import {epub} from '../../src/exporters/epub.ts'
import {coverImage} from '../../src/exporters/epub/cover-image.ts'
import {drawCover} from '../../src/exporters/epub/draw-cover.ts'
import {outlineText} from '../../src/exporters/epub/outline-text.ts'
import {unzipFiles} from '../../src/exporters/unzip-files.ts'
import {fontFiles} from '../../src/fonts/font-files.ts'
import {bookOf, page} from './epub-book.ts'
import {madeEdition} from './made-edition.ts'

const font = readFileSync(fontFiles['ui-sans'])
const words = {title: 'Ill', subtitle: 'Why?', edition: 'Edition 1'}
const cover = drawCover(words, [], '#111111')
const text = {x: 10, y: 90, fontSize: 100, fontWeight: 600, fill: '#111111'}

/** Colours in a picture, e.g. `#ffffff` → how many pixels. */
async function coloursIn(png: Uint8Array, left: number, top: number): Promise<Map<string, number>> {
  const area = {left, top, width: 200, height: 200}
  const pixels = await sharp(png).extract(area).removeAlpha().raw().toBuffer()
  const counts = new Map<string, number>()
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = `#${pixels.subarray(at, at + 3).toString('hex')}`
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return counts
}

const lamps = await bookOf(madeEdition(), 'lamps.epub')

test('the cover shows the emblem of its explainer in its colour', () => {
  expect(lamps.get('EPUB/cover.xhtml')).toContain('<rect width="9" height="9" fill="#aa0000" />')
})

test('the shelf of an e-reader finds an image of the cover, by the way of EPUB 3 and of EPUB 2', () => {
  const opf = page(lamps, 'EPUB/package.opf')
  const items = [...opf.querySelectorAll('item[properties~="cover-image"]')]
  expect(items.map(({outerHTML}) => outerHTML)).toEqual([
    '<item xmlns="http://www.idpf.org/2007/opf" id="item-cover.png" href="cover.png" media-type="image/png" properties="cover-image"/>',
  ])
  const old = [...opf.querySelectorAll('meta[name="cover"]')]
  expect(old.map((meta) => meta.getAttribute('content'))).toEqual(['item-cover.png'])
})

test('a book brings a PNG of 1200 × 1800 pixels for the shelf, light enough for it', async () => {
  const [, lamps] = await epub.make(madeEdition())
  const files = await unzipFiles(lamps?.bytes ?? new Uint8Array())
  const png = files.get('EPUB/cover.png') ?? new Uint8Array()
  const {format, width, height} = await sharp(png).metadata()
  expect({format, width, height}).toEqual({format: 'png', width: 1200, height: 1800})
  expect(png.length).toBeLessThan(60_000)
})

test('coverImage(cover, font) shows the words of the cover, in their colour, on white', async () => {
  const png = await coverImage(cover, font)
  const title = await coloursIn(png, 100, 180)
  // Three upright strokes of a semibold sans, 120 pixels high.
  expect(title.get('#111111')).toBeGreaterThan(3000)
  expect(title.get('#ffffff')).toBeGreaterThan(20_000)
  expect([...(await coloursIn(png, 800, 1000)).keys()]).toEqual(['#ffffff'])
})

test('coverImage(cover, font) gives the same bytes again', async () => {
  expect(await coverImage(cover, font)).toEqual(await coverImage(cover, font))
})

test('outlineText(svg, font) leaves no text to the fonts of a machine', async () => {
  const drawn = await outlineText(s('svg', [s('text', text, 'I')]), font)
  // The letter I is one box.
  expect(drawn).toEqual(
    s('svg', [s('path', {fill: '#111111', d: 'M18.3 90L18.3 24.6L29.9 24.6L29.9 90Z'})]),
  )
})

test('outlineText(svg, font) draws a heavier weight with wider strokes', async () => {
  const widthAt = async (fontWeight: number): Promise<number> => {
    const drawn = await outlineText(s('svg', [s('text', {...text, fontWeight}, 'l')]), font)
    const [path] = drawn.children
    const d = path?.type === 'element' ? String(path.properties['d']) : ''
    const xs = [...d.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x))
    return Math.max(...xs) - Math.min(...xs)
  }
  expect(await widthAt(600)).toBeGreaterThan(await widthAt(400))
})

test('outlineText(svg, font) refuses a letter that the font lacks', async () => {
  await expect(outlineText(s('svg', [s('text', text, 'l字')]), font)).rejects.toThrow(
    new ExportError('cover: no letter "字" in the font of its words: l字'),
  )
})
