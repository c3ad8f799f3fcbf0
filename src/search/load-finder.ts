import type {Finder} from './make-finder.ts'

/**
 * Loads the index when it is first wanted, and again after a failure.
 *
 * @param beside address of the page's own script; the index stands beside it
 */
export function loadFinder(beside: string): () => Promise<Finder> {
  const state: {loading?: Promise<Finder> | undefined} = {}
  return () => {
    state.loading ??= finder(beside).catch((error: unknown) => {
      state.loading = undefined
      throw error
    })
    return state.loading
  }
}

function finder(beside: string): Promise<Finder> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      const find = globalThis.findOnSite
      if (find === undefined) reject(new Error('no index'))
      else resolve(find)
    }
    // A page of one file holds the index itself.
    if (globalThis.findOnSite !== undefined) return settle()
    const script = document.createElement('script')
    script.src = new URL('search-index.js', beside).href
    script.onload = settle
    script.onerror = settle
    document.head.append(script)
  })
}
