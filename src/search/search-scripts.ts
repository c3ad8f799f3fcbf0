import {searchPage} from '../book/addresses.ts'
import {bundle} from '../bundle.ts'
import {relativeAddress} from '../portable/relative-address.ts'
import type {SearchIndex} from './search-index.ts'

/** A classic script: modules and inline scripts open neither from `file://` nor under our policy. */
export type ClassicScript = {readonly name: string; readonly content: string}

/**
 * The two scripts of the search page: its own, which is small, and the index with its engine,
 * which is loaded when a reader searches and sets `globalThis.findOnSite`.
 */
export function searchScripts(index: SearchIndex): ClassicScript[] {
  // No `<` inside, so that a page may also hold the script itself.
  const data = JSON.stringify(seenFromSearch(index)).replaceAll('<', String.raw`\u003c`)
  return [
    {name: 'search.js', content: bundle('src/search/search-box.ts')},
    {
      name: 'search-index.js',
      content: `(()=>{const searchIndex=${data};${bundle('src/search/find-on-site.ts')}})()\n`,
    },
  ]
}

/** The index with addresses relative to the search page. */
export function seenFromSearch({pages, entries}: SearchIndex): SearchIndex {
  const seen = <T extends {readonly address: string}>(one: T): T => ({
    ...one,
    address: relativeAddress(searchPage, one.address),
  })
  return {pages: pages.map(seen), entries: entries.map(seen)}
}
