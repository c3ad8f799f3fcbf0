import {fixedFont} from './fixed-font.ts'

/** Characters that charts may use: printable Latin-1, dashes, quotation marks and a few signs. */
export const chartGlyphs = [...latin1(), ...'–—‘’“”…×−≥≤→œŒ'].join('')

/**
 * Measures the glyphs charts may use.
 *
 * @param font bytes of a variable font with a `wght` axis
 * @returns advances in thousandths of an em, by weight and character
 */
export async function advancesOf(
  font: Uint8Array,
): Promise<Record<'400' | '600', Record<string, number>>> {
  return {'400': await advancesAt(font, 400), '600': await advancesAt(font, 600)}
}

async function advancesAt(bytes: Uint8Array, weight: number): Promise<Record<string, number>> {
  const font = await fixedFont(bytes, weight, chartGlyphs)
  const perMille = 1000 / font.unitsPerEm
  const points = [...chartGlyphs].map((glyph) => [glyph, glyph.codePointAt(0) ?? 0] as const)
  return Object.fromEntries(
    points
      .filter(([, point]) => font.hasGlyphForCodePoint(point))
      .map(([glyph, point]) => [
        glyph,
        Math.round(font.glyphForCodePoint(point).advanceWidth * perMille),
      ]),
  )
}

function latin1(): string[] {
  const codes = Array.from({length: 0xff - 0x20 + 1}, (_, i) => i + 0x20)
  return codes
    .filter((code) => code < 0x7f || code > 0xa0)
    .map((code) => String.fromCodePoint(code))
}
