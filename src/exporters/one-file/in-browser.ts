/** What the one file runs: shows the part that the address names, finds in the index it holds. */
import {makeFinder} from '../../search/make-finder.ts'
import type {Finder} from '../../search/make-finder.ts'
import type {SearchIndex} from '../../search/search-index.ts'
import {startSearch} from '../../search/start-search.ts'
import {showParts} from './show-parts.ts'

const made: {finder?: Finder} = {}

showParts()
// The box keeps its question and its results: the search is on the same page as what it leads to.
startSearch({load: () => Promise.resolve().then(finder), remember: () => undefined})

function finder(): Finder {
  const block = document.querySelector('script[type="application/json"]')
  // Our own exporter wrote it, from a value of this type.
  made.finder ??= makeFinder(JSON.parse(block?.textContent ?? '') as SearchIndex)
  return made.finder
}
