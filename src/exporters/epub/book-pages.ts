import type {Element} from 'hast'
import type {Edition} from '../edition.ts'
import {bookTargets, linkPage, namedBy} from './book-links.ts'
import type {BookPage} from './book-links.ts'
import {cutList} from './cut-lists.ts'
import {pageBody} from './page-body.ts'
import type {PageSetting} from './page-body.ts'
import {partsInOrder} from './plan-books.ts'
import type {BookPart, BookPlan, PartKind} from './plan-books.ts'

/** Lists that the book of one explainer holds in part, the one that names others first. */
const listKinds: readonly PartKind[] = ['glossary', 'people', 'sources']

/** Makes every page of a book, with links that lead to a place in it or to the published site. */
export function bookPages(
  edition: Edition,
  plan: BookPlan,
  setting: PageSetting,
): ReadonlyMap<BookPart, Element> {
  const parts = partsInOrder(plan.parts)
  const bodies = new Map(
    parts.map((part) => [part, pageBody(edition.pageTree(part.address), part, setting)] as const),
  )
  if (plan.isCut) cutLists(bodies)
  const pages = parts.map((part) => pageOf(part, bodies))
  const targets = bookTargets(pages, edition.site.book.words.site.base)
  return new Map(
    parts.map((part, i) => [part, linkPage(pages[i] ?? pageOf(part, bodies), targets)]),
  )
}

function cutLists(bodies: Map<BookPart, Element>): void {
  const lists = [...bodies.keys()].filter(({kind}) => listKinds.includes(kind))
  const others = [...bodies.keys()].filter((part) => !lists.includes(part))
  const named = new Set(others.flatMap((part) => namedBy(pageOf(part, bodies))))
  for (const kind of listKinds)
    for (const part of lists.filter((list) => list.kind === kind)) {
      bodies.set(part, cutList(pageOf(part, bodies), named))
      for (const address of namedBy(pageOf(part, bodies))) named.add(address)
    }
}

function pageOf(part: BookPart, bodies: ReadonlyMap<BookPart, Element>): BookPage {
  const body = bodies.get(part)
  if (body === undefined) throw new RangeError(`no page made: ${part.address}`)
  return {address: part.address, body}
}
