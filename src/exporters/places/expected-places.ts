import {explainerAddress} from '../../book/addresses.ts'
import type {Edition} from '../edition.ts'
import type {Place} from '../product.ts'
import {findPlacesInPages} from './find-in-pages.ts'

/**
 * What a product must hold: the places of one explainer's pages when the file bears its name, else those of all pages.
 *
 * @param name e.g. `zte.epub` or `lists-and-ledgers.epub`
 * @returns in the order of the pages
 */
export function expectedPlaces(edition: Edition, name: string): Place[] {
  const {book} = edition.site
  const stem = name.replace(/\.[^.]+$/, '')
  const isMeant = book.explainers.some(({id}) => id === stem)
    ? (page: string) => isOf(stem, page)
    : () => true
  const pages = [...edition.files].filter(([address]) => isMeant(address))
  return [...findPlacesInPages(new Map(pages), edition)]
}

/** Its overview, and whatever stands in its folder. */
function isOf(explainer: string, page: string): boolean {
  return page === explainerAddress(explainer) || page.startsWith(`/${explainer}/`)
}
