import type {Element, Root} from 'hast'
import {select} from 'hast-util-select'
import {ExportError} from '../../errors.ts'
import type {Edition} from '../edition.ts'
import {bookTargets, idsIn, linkPage} from './book-links.ts'
import type {BookPage, FormatPlace} from './book-links.ts'
import {cutLists} from './cut-lists.ts'
import {partsInOrder} from './plan-books.ts'
import type {BookPart, BookPlan} from './plan-books.ts'

/** How a kind of book sets its pages. */
export type PageSetting = {
  /** Makes the article of a page the body of a page of the book, before its links are led anywhere. */
  readonly setBody: (article: Element, part: BookPart) => Element
  readonly formatPlace: FormatPlace
}

/**
 * Makes every page of a book, with links that lead to a place in it or to the published site.
 *
 * @returns in reading order
 * @throws {ExportError} `no article in /about.html`
 */
export function bookPages(
  edition: Edition,
  plan: BookPlan,
  {setBody, formatPlace}: PageSetting,
): ReadonlyMap<BookPart, Element> {
  const bodies = new Map(
    partsInOrder(plan.parts).map(
      (part) => [part, setBody(articleOf(edition, part), part)] as const,
    ),
  )
  const pages = [...(plan.isCut ? cutLists(bodies) : bodies)].map(([part, body]) => ({
    part,
    page: {address: part.address, body} satisfies BookPage,
  }))
  const targets = bookTargets(
    pages.map(({page}) => page),
    edition.site.book.words.site.base,
    idsOnSite(edition),
  )
  return new Map(pages.map(({part, page}) => [part, linkPage(page, targets, formatPlace)]))
}

function articleOf({pageTree}: Edition, {address}: BookPart): Element {
  const article = select('main article', pageTree(address))
  if (article === undefined) throw new ExportError(`no article in ${address}`)
  return article
}

/** Collects the ids of a page when they are first asked for. */
function idsOnSite({pageTree}: Edition): (page: string, id: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>()
  return (page, id) => {
    const ids = known.get(page) ?? idsOnPage(pageTree(page))
    known.set(page, ids)
    return ids.has(id)
  }
}

function idsOnPage(tree: Root): ReadonlySet<string> {
  const html = select('html', tree)
  return html === undefined ? new Set() : idsIn(html)
}
