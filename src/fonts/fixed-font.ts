import * as fontkit from 'fontkit'
import type {Font} from 'fontkit'
import subsetFont from 'subset-font'

/**
 * Opens a variable font at one weight. fontkit cannot set the weight of a woff2 font, so it is pinned first.
 *
 * @param font       bytes of a variable font with a `wght` axis
 * @param weight     e.g. 600
 * @param characters the glyphs that are kept
 * @throws {TypeError} `expected one font, got a collection`
 */
export async function fixedFont(
  font: Uint8Array,
  weight: number,
  characters: string,
): Promise<Font> {
  const pinned = await subsetFont(Buffer.from(font), characters, {
    targetFormat: 'truetype',
    variationAxes: {wght: weight},
  })
  const opened = fontkit.create(pinned)
  if (!('unitsPerEm' in opened)) throw new TypeError('expected one font, got a collection')
  return opened
}
