import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'
import type {FontRange} from './font-ranges.ts'

/**
 * Cuts a font down to the characters in use, and one that is variable in weight to the weights 400 to 700.
 *
 * @param font  woff2 bytes
 * @param texts everything the font may have to show
 * @param isTaken whether a character is shown in this font at all
 * @returns woff2 bytes; the same input gives the same bytes
 */
export async function shrinkFont(
  font: Uint8Array,
  texts: Iterable<string>,
  isTaken: FontRange = () => true,
): Promise<Uint8Array> {
  const characters = new Set<string>()
  for (const text of texts) for (const character of text) characters.add(character)
  const whole = Buffer.from(font)
  return subsetFont(whole, [...characters].filter(isTaken).toSorted().join(''), {
    targetFormat: 'woff2',
    ...(isVariable(whole) && {variationAxes: {wght: {min: 400, max: 700}}}),
  })
}

function isVariable(font: Buffer): boolean {
  const opened = fontkit.create(font)
  return 'variationAxes' in opened && 'wght' in opened.variationAxes
}
