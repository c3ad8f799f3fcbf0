import {expect, test} from 'vitest'
import {fontRange} from '../../src/portable/font-ranges.ts'

const css = `@font-face{font-family:A;src:url(../fonts/a.woff2)}
@font-face { font-family: A; src: url(../fonts/hanzi.woff2); unicode-range: U+3000-303F, U+5C71, U+1E?? }`

test('fontRange(css, file) tells which characters are taken from a font', () => {
  const taken = [...'a、山水ḿ\u1f00'].filter(fontRange(css, 'hanzi.woff2'))
  expect(taken).toEqual(['、', '山', 'ḿ'])
})

test.each(['a.woff2', 'unknown.woff2'])(
  'fontRange(css, %s) takes all where nothing is said',
  (file) => {
    expect([...'a山'].filter(fontRange(css, file))).toEqual(['a', '山'])
  },
)
