import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import subsetFont from 'subset-font'

/** The family that the styles of the site name for Chinese. */
export const hanziFamily = 'Noto Sans SC'

const require = createRequire(import.meta.url)
const path = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'

/** Chinese characters of a text with the marks that stand between them, each once, in code-point order. */
export function hanziIn(text: string): string {
  const found = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu) ?? []
  return [...new Set(found)].toSorted().join('')
}

/**
 * Cuts Noto Sans SC, of eight thousand characters and more than a megabyte, down to those in use.
 *
 * @param characters e.g. `习近平`
 */
export function hanziFont(
  characters: string,
  targetFormat: 'truetype' | 'woff2',
): Promise<Uint8Array> {
  return subsetFont(readFileSync(require.resolve(path)), characters, {targetFormat})
}
