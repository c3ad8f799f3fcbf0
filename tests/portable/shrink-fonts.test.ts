import {readFileSync} from 'node:fs'
import * as fontkit from 'fontkit'
import {expect, test} from 'vitest'
import {fontFiles} from '../../src/fonts/font-files.ts'
import {shrinkFont} from '../../src/portable/shrink-fonts.ts'

async function shrunk(name: keyof typeof fontFiles, isTaken?: (character: string) => boolean) {
  const bytes = await shrinkFont(readFileSync(fontFiles[name]), ['Lamp 山', 'pa水'], isTaken)
  const font = fontkit.create(Buffer.from(bytes))
  if (!('variationAxes' in font)) throw new TypeError('a collection')
  const has = (character: string): boolean =>
    font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  return {held: [...'LampaXZ山水火'].filter(has).join(''), axes: font.variationAxes}
}

test('shrinkFont(font, texts) keeps the characters of the texts, and the weights 400 to 700 of a variable font', async () => {
  const {held, axes} = await shrunk('ui-sans')
  expect(held).toBe('Lampa')
  expect(axes).toMatchObject({wght: {min: 400, max: 700}})
})

test('shrinkFont(font, texts, isTaken) leaves out what is shown in another font', async () => {
  const {held, axes} = await shrunk('hanzi', (character) => character > '\u3000')
  expect(held).toBe('山水')
  expect(axes).toEqual({})
})
