import subsetFont from 'subset-font'
import {fileAt} from '../edition.ts'
import type {Edition} from '../edition.ts'

/** The family of Chinese in books. */
export const hanziFamily = 'Noto Sans SC'

/** The site's own, which has the characters of all its pages in one weight. */
export const hanziAddress = '/fonts/hanzi.woff2'

/** Chinese characters of a text with the marks that stand between them, by the ranges of tokens.css; each once, in code-point order. */
export function hanziIn(text: string): string {
  const found = text.match(/[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/g) ?? []
  return [...new Set(found)].toSorted().join('')
}

/**
 * Cuts the site's font of Chinese down to the characters of a book.
 *
 * @param characters e.g. `习近平`
 */
export async function hanziFont(
  edition: Pick<Edition, 'files'>,
  characters: string,
  targetFormat: 'truetype' | 'woff2',
): Promise<Uint8Array> {
  return subsetFont(Buffer.from(fileAt(edition, hanziAddress)), characters, {targetFormat})
}
