/** A built page as text, by its address from the root: `/entity-list.html` → `<!doctype html>…`. */
export type BuiltPages = ReadonlyMap<string, string>

/** Links that a script makes: on which page they are followed, and what they are. */
export type ScriptLinks = {readonly address: string; readonly links: readonly string[]}

/**
 * Finds links inside the folder that lead nowhere: to a missing file or a missing id.
 *
 * @param pages pages with relative links
 * @param files every file of the folder, as addresses from the root
 * @param made  links that do not stand in the pages' markup
 * @returns one line a fault, e.g. `/index.html: no file sources/s9.html`
 */
export function brokenLinks(
  pages: BuiltPages,
  files: ReadonlySet<string>,
  made: readonly ScriptLinks[] = [],
): string[] {
  const ids = new Map([...pages].map(([address, html]) => [address, idsIn(html)]))
  const written = [...pages].map(([address, html]) => ({address, links: linksIn(html)}))
  return [...written, ...made].flatMap(({address, links}) =>
    links.flatMap((link) => {
      if (link.startsWith('/')) return [`${address}: not relative: ${link}`]
      const target = new URL(link, `http://folder${address}`)
      if (!files.has(target.pathname)) return [`${address}: no file ${link}`]
      const id = decodeURIComponent(target.hash.slice(1))
      const known = ids.get(target.pathname)
      return id === '' || known === undefined || known.has(id) ? [] : [`${address}: no id ${link}`]
    }),
  )
}

/**
 * Finds files that a style sheet asks for and that are not there.
 *
 * @param sheets address → text
 * @returns one line a fault, e.g. `/assets/site.css: no file ../fonts/serif.woff2`
 */
export function brokenUrls(
  sheets: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): string[] {
  return [...sheets].flatMap(([address, css]) =>
    [...css.matchAll(/url\((["']?)([^"')]+)\1\)/g)]
      .map((match) => match[2] ?? '')
      .filter((link) => !link.startsWith('data:') && !link.startsWith('#'))
      .filter((link) => !files.has(new URL(link, `http://folder${address}`).pathname))
      .map((link) => `${address}: no file ${link}`),
  )
}

/** Addresses in a page that stay inside the folder. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z][a-z+.-]*:/i.test(link))
}

/** The ids of a page, in order. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''))
}
