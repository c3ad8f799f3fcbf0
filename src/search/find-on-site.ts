/** What `search-index.js` runs in the browser: the index stands around it (`search-scripts.ts`). */
import {makeFinder} from './make-finder.ts'
import type {Finder} from './make-finder.ts'
import type {SearchIndex} from './search-index.ts'

declare const searchIndex: SearchIndex
declare global {
  // The one global of the site.
  var findOnSite: Finder | undefined
}

globalThis.findOnSite = makeFinder(searchIndex)
