import type {Element} from 'hast'
import {s} from 'hastscript'
import type {Font} from 'fontkit'
import {ExportError} from '../../errors.ts'
import {fixedFont} from '../../fonts/fixed-font.ts'
import {elementsIn, isTag} from '../book/find-elements.ts'
import {replaceElements} from '../book/replace-elements.ts'
import {textOf} from '../book/text-of.ts'

/**
 * Draws the words of a drawing as shapes, so that it looks the same where its font is not installed.
 *
 * `<text x="60" y="140" font-size="60" font-weight="600" fill="#1c1a17">Lists</text>` → `<path fill="#1c1a17" d="M…">`
 *
 * @param font bytes of a variable font with a `wght` axis; every text is drawn in it
 * @throws {ExportError} `cover: no letter "字" in the font of its words: 字典`
 */
export async function outlineText(svg: Element, font: Uint8Array): Promise<Element> {
  const texts = elementsIn(svg).filter(isTag('text'))
  const characters = [...new Set(texts.map(textOf).join(''))].toSorted().join('')
  const weights = [...new Set(texts.map(weightOf))]
  const fonts = new Map(
    await Promise.all(
      weights.map(async (weight) => [weight, await fixedFont(font, weight, characters)] as const),
    ),
  )
  return replaceElements(svg, isTag('text'), (text) => {
    const fixed = fonts.get(weightOf(text))
    return fixed === undefined ? [] : [outline(text, fixed)]
  })
}

function outline(text: Element, font: Font): Element {
  const words = textOf(text)
  const missing = [...words].find((glyph) => !font.hasGlyphForCodePoint(glyph.codePointAt(0) ?? 0))
  if (missing !== undefined)
    throw new ExportError(`cover: no letter "${missing}" in the font of its words: ${words}`)
  const {x, y, fontSize, fill} = text.properties
  const scale = Number(fontSize) / font.unitsPerEm
  const {glyphs, positions} = font.layout(words)
  let pen = 0
  const shapes = glyphs.map((glyph, i) => {
    const {xAdvance = 0, xOffset = 0} = positions[i] ?? {}
    const left = Number(x) + (pen + xOffset) * scale
    pen += xAdvance
    // A font counts upwards, a drawing downwards.
    return glyph.path.transform(scale, 0, 0, -scale, left, Number(y)).toSVG()
  })
  return s('path', {fill, d: shapes.join('')})
}

function weightOf({properties: {fontWeight}}: Element): number {
  return Number(fontWeight)
}
