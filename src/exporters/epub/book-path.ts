import {relativeAddress} from '../../portable/relative-address.ts'

/** `/entity-list/what-it-does.html` → `entity-list/what-it-does.xhtml`: the place of a page in the book. */
export function bookPath(address: string): string {
  return address.slice(1).replace(/\.html$/, '.xhtml')
}

/** A link from one page of the book to a place in it; both are addresses of the site. */
export function pathInBook(from: string, to: string): string {
  const [page = '', id] = to.split('#')
  if (page === from && id !== undefined) return `#${id}`
  const path = relativeAddress(`/${bookPath(from)}`, `/${bookPath(page)}`)
  return id === undefined ? path : `${path}#${id}`
}
