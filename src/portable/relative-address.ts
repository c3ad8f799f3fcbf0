/**
 * The address of `to` seen from the page or sheet `from`; both from the root of the site.
 *
 * `relativeAddress('/entity-list/what-it-does.html', '/glossary.html#ear99')` → `../glossary.html#ear99`
 */
export function relativeAddress(from: string, to: string): string {
  const [path = '', fragment] = to.split('#')
  const here = from.split('/').slice(1, -1)
  const there = path.split('/').slice(1)
  const shared = commonLength(here, there.slice(0, -1))
  const up = here.slice(shared).map(() => '..')
  const relative = [...up, ...there.slice(shared)].join('/')
  return fragment === undefined ? relative : `${relative}#${fragment}`
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((part, i) => part !== b[i])
  return differing === -1 ? a.length : differing
}
