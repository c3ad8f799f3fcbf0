import type {Element} from 'hast'
import {selectAll} from 'hast-util-select'
import {ExportError} from '../../errors.ts'
import {elementsIn, hasClass, isTag} from './find-elements.ts'
import {replaceElements} from './replace-elements.ts'

/** A page of a book while it is made. */
export type BookPage = {readonly address: string; readonly body: Element}

/** Writes a link from one page of a book to a place in it; both are addresses of the site. */
export type FormatPlace = (from: string, to: string) => string

/** What links in a book can lead to. */
export type BookTargets = {
  /** Address of a page in the book → ids on it. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>
  /** Address of a claim in the ledger → addresses of the notes that hold its evidence, in reading order. */
  readonly notes: ReadonlyMap<string, readonly string[]>
  /** Address of the published site. */
  readonly base: string
  /** Has a page an id on the site, if not in the book? */
  readonly isOnSite: (page: string, id: string) => boolean
}

const anyHost = 'http://book.invalid'
const sourceList = '/sources.html'

export function bookTargets(
  pages: readonly BookPage[],
  base: string,
  isOnSite: BookTargets['isOnSite'],
): BookTargets {
  const notes = new Map<string, string[]>()
  for (const {address, body} of pages)
    for (const note of elementsIn(body).filter(hasClass('note')))
      for (const link of selectAll('.more a', note)) {
        const claim = addressOf(String(link.properties['href']), address)
        const place = `${address}#${String(note.properties['id'])}`
        if (claim !== undefined) notes.set(claim, [...(notes.get(claim) ?? []), place])
      }
  return {
    pages: new Map(pages.map(({address, body}) => [address, idsIn(body)])),
    notes,
    base,
    isOnSite,
  }
}

/**
 * Leads every link to a place in the book; where there is none, to the published site.
 *
 * @throws {ExportError} `a link on /zte.html leads nowhere: #start`
 */
export function linkPage(
  {address, body}: BookPage,
  targets: BookTargets,
  formatPlace: FormatPlace,
): Element {
  // The way from a note to the ledger would lead back to the note.
  const noted = replaceElements(body, hasClass('more'), (way) => [
    withHrefs(way, (href) => publishedHref(href, address, targets)),
  ])
  return withHrefs(noted, (href) => hrefInBook(href, address, targets, formatPlace))
}

/** Every address that the links of a page lead to, sources by their place in the list. */
export function namedBy({address, body}: BookPage): string[] {
  return elementsIn(body).flatMap(({properties: {href}}) => {
    const target = href === undefined ? undefined : addressOf(String(href), address)
    return target === undefined ? [] : [target, inSourceList(target)]
  })
}

function withHrefs(body: Element, change: (href: string) => string): Element {
  return replaceElements(body, isTag('a'), (link) => [
    {...link, properties: {...link.properties, href: change(String(link.properties['href']))}},
  ])
}

function hrefInBook(
  href: string,
  from: string,
  targets: BookTargets,
  formatPlace: FormatPlace,
): string {
  const target = addressOf(href, from)
  if (target === undefined) return href
  const found = candidates(target, from, targets).find((place) => isIn(place, targets))
  if (found !== undefined) return formatPlace(from, found)
  if (isLost(target, targets)) throw new ExportError(`a link on ${from} leads nowhere: ${href}`)
  return publishedHref(href, from, targets)
}

/** Is the page in the book, and nothing of that name on it even on the site? */
function isLost(target: string, {pages, isOnSite}: BookTargets): boolean {
  const [page = '', id] = target.split('#')
  return id !== undefined && pages.has(page) && !isOnSite(page, decodeURIComponent(id))
}

function publishedHref(href: string, from: string, {base}: BookTargets): string {
  const target = addressOf(href, from)
  return target === undefined ? href : new URL(target.slice(1), base).href
}

/** Where a reader would look first: the place itself, the note of a claim, the entry of a source. */
function candidates(target: string, from: string, {notes}: BookTargets): string[] {
  const places = notes.get(target) ?? []
  const own = places.filter((place) => place.startsWith(`${from}#`))
  const listed = from === sourceList ? [] : [inSourceList(target)]
  return [target, ...own, ...places, ...listed]
}

function isIn(place: string, {pages}: BookTargets): boolean {
  const [page = '', id] = place.split('#')
  const ids = pages.get(page)
  return ids !== undefined && (id === undefined || ids.has(decodeURIComponent(id)))
}

/** `/sources/mondaq-2019.html#p02` → `/sources.html#mondaq-2019` */
function inSourceList(target: string): string {
  return target.replace(/^\/sources\/([^/#]+)\.html(?:#.*)?$/, `${sourceList}#$1`)
}

/** Address inside the site, or `undefined` for a link that leaves it. */
function addressOf(href: string, from: string): string | undefined {
  const url = new URL(href, `${anyHost}${from}`)
  return url.origin === anyHost ? `${url.pathname}${url.hash}` : undefined
}

/** Ids of an element and all inside it. */
export function idsIn(body: Element): Set<string> {
  return new Set(elementsIn(body).flatMap(({properties: {id}}) => (id ? [String(id)] : [])))
}
