import subsetFont from 'subset-font'

/**
 * Cuts a variable font down to the characters in use and to the weights 400 to 700.
 *
 * @param font  woff2 bytes
 * @param texts everything the font may have to show
 * @returns woff2 bytes; the same input gives the same bytes
 */
export async function shrinkFont(font: Uint8Array, texts: Iterable<string>): Promise<Uint8Array> {
  const characters = new Set<string>()
  for (const text of texts) for (const character of text) characters.add(character)
  return subsetFont(Buffer.from(font), [...characters].toSorted().join(''), {
    targetFormat: 'woff2',
    variationAxes: {wght: {min: 400, max: 700}},
  })
}
