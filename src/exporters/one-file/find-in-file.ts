import type {Edition} from '../edition.ts'
import {elementsIn, hasClass} from '../book/find-elements.ts'
import {parsePage} from '../parse-page.ts'
import {joinedId} from '../book/join-links.ts'
import {findPlacesInHtml, withoutOtherPages} from '../places/find-in-html.ts'
import type {Place} from '../product.ts'

/** Reads back which places of the site the parts of a file hold. */
export function findInFile(bytes: Uint8Array, {pages, site}: Edition): Set<Place> {
  const tree = parsePage(bytes)
  const addresses = new Map(pages.map((address) => [joinedId(address), address]))
  const parts = elementsIn(tree).filter(hasClass('part'))
  const places = parts.flatMap((part) => {
    const own = String(part.properties['id'])
    const address = addresses.get(own)
    if (address === undefined) return []
    // Ids as the page has them: `zte-why-the-ban--note-3` → `note-3`.
    for (const {properties} of elementsIn(part))
      if (typeof properties['id'] === 'string')
        properties['id'] = properties['id'].slice(`${own}--`.length)
    return findPlacesInHtml(part, address)
  })
  return withoutOtherPages(places, site.book)
}
