/** What the search page runs: shows the box, loads the index when a reader wants to search, shows what is found. */
import {loadFinder} from './load-finder.ts'
import {startSearch} from './start-search.ts'

const own = document.currentScript
const ask = startSearch({
  load: loadFinder(own instanceof HTMLScriptElement ? own.src : ''),
  // After `#` it is not sent to a server; Back from a result finds it again.
  remember: (question) => {
    const [page = ''] = location.href.split('#')
    const address = question === '' ? page : `${page}#q=${encodeURIComponent(question)}`
    try {
      history.replaceState(null, '', address)
    } catch {
      // Safari takes a hundred in half a minute; the next one may be kept.
    }
  },
})
const asked = new URLSearchParams(location.hash.slice(1)).get('q')
if (asked !== null) ask?.(asked)
