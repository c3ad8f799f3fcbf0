import type {Element} from 'hast'
import {visit} from 'unist-util-visit'
import {ExportError} from '../../errors.ts'

/** Where links of a book lead whose pages are joined into one: a PDF, the one file. */
export type JoinedPlaces = {
  /** Addresses of the pages in the book. */
  readonly inside: ReadonlySet<string>
  /** Address of the published site, e.g. `https://lists.example/`. */
  readonly base: string
}

// Attributes that name an id of the same page, and those that name several.
const idNames = ['id', 'popoverTarget'] as const
const idLists = ['ariaLabelledBy', 'ariaDescribedBy', 'headers', 'htmlFor'] as const

/**
 * Id of a page, or of something on it, in a book: `/zte/why-the-ban.html` and `trigger` → `zte-why-the-ban--trigger`.
 */
export function joinedId(address: string, id?: string): string {
  const page = address
    .replace(/^\//, '')
    .replace(/\.html$/, '')
    .replaceAll('/', '-')
  return id === undefined || id === '' ? page : `${page}--${id}`
}

/** Makes the ids of a page unique in a book of one page and leads its links to the book, or else to the published site. */
export function joinLinks(tree: Element, address: string, places: JoinedPlaces): void {
  visit(tree, 'element', ({properties, tagName}) => {
    for (const name of idNames) {
      const id = properties[name]
      if (typeof id === 'string') properties[name] = joinedId(address, id)
    }
    // Only one of the details of a name is open, in the whole book as on the page.
    if (tagName === 'details' && typeof properties['name'] === 'string')
      properties['name'] = joinedId(address, properties['name'])
    if (typeof properties['href'] === 'string')
      properties['href'] = joinedLink(properties['href'], address, places)
    if (typeof properties['src'] === 'string')
      properties['src'] = pathFrom(properties['src'], address)
    for (const name of idLists) {
      const value = properties[name]
      const ids = Array.isArray(value) ? value.map(String) : undefined
      if (ids !== undefined) properties[name] = ids.map((id) => joinedId(address, id))
    }
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string' && value.includes('url(#'))
        properties[name] = value.replaceAll(
          /url\(#([^)]+)\)/g,
          (_, id: string) => `url(#${joinedId(address, id)})`,
        )
  })
}

/** @throws {ExportError} `links lead nowhere in the book: #zte--start` */
export function checkJoinedLinks(trees: readonly Element[]): void {
  const ids = new Set<string>()
  const links = new Set<string>()
  for (const tree of trees)
    visit(tree, 'element', ({properties}) => {
      if (typeof properties['id'] === 'string') ids.add(properties['id'])
      const {href} = properties
      if (typeof href === 'string' && href.startsWith('#')) links.add(href)
    })
  const lost = [...links].filter((link) => !ids.has(link.slice(1)))
  if (lost.length > 0) throw new ExportError(`links lead nowhere in the book: ${lost.join(', ')}`)
}

// Pictures are laid beside the book as they stand in the site.
function pathFrom(link: string, address: string): string {
  if (isAbsolute(link)) return link
  return new URL(link, `http://folder${address}`).pathname.slice(1)
}

function isAbsolute(link: string): boolean {
  return /^[a-z][a-z+.-]*:/i.test(link)
}

/** @param link as it stands on the page at `address`; an address of the site does as well */
export function joinedLink(link: string, address: string, {inside, base}: JoinedPlaces): string {
  if (isAbsolute(link)) return link
  const {pathname, hash} = new URL(link, `http://folder${address}`)
  if (inside.has(pathname)) return `#${joinedId(pathname, decodeURIComponent(hash.slice(1)))}`
  return new URL(`${pathname.slice(1)}${hash}`, base).href
}
