/** A cache in memory, as far as `fillCache` uses one: by addresses that are texts. */
export function madeCache(): Cache & {readonly kept: ReadonlyMap<string, Response>} {
  const kept = new Map<string, Response>()
  const cache: Partial<Cache> & {readonly kept: typeof kept} = {
    kept,
    match: (url) => Promise.resolve(kept.get(url as string)?.clone()),
    put: (url, response) => {
      kept.set(url as string, response)
      return Promise.resolve()
    },
  }
  return cache as Cache & {readonly kept: typeof kept} // the rest is not called
}
