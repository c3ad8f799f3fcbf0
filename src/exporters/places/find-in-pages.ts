import {Buffer} from 'node:buffer'
import type {Edition} from '../edition.ts'
import {parsePage} from '../parse-page.ts'
import type {Place} from '../product.ts'
import {findPlacesInHtml, withoutOtherPages} from './find-in-html.ts'

/**
 * Finds what the pages hold that were read back from a product made of pages.
 *
 * @param files address → bytes as they stand in the product, e.g. `/zte/why-the-ban.html`
 */
export function findPlacesInPages(
  files: ReadonlyMap<string, Uint8Array>,
  edition: Edition,
): Set<Place> {
  const places = [...files].flatMap(([address, bytes]) => {
    if (!address.endsWith('.html') || !mayHoldPlaces(bytes)) return []
    const own = edition.files.get(address)
    // A page that came back as it went in has been parsed before.
    const isSame = own !== undefined && Buffer.compare(own, bytes) === 0
    const tree = isSame ? edition.pageTree(address) : parsePage(bytes)
    return findPlacesInHtml(tree, address)
  })
  return withoutOtherPages(places, edition.site.book)
}

/** Single entries of the ledger and the sources, nine pages in ten, hold none: there is no need to parse them. */
function mayHoldPlaces(page: Uint8Array): boolean {
  const html = Buffer.from(page.buffer, page.byteOffset, page.byteLength)
  return ['class="story"', 'class="figure"', 'class="note"', 'id="question-'].some((mark) =>
    html.includes(mark),
  )
}
