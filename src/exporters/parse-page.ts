import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

/** Reads HTML as browsers do; whatever its faults, a tree comes of it. */
export function parsePage(html: Uint8Array | string): Root {
  const text = typeof html === 'string' ? html : new TextDecoder().decode(html)
  return unified().use(rehypeParse).parse(text)
}
