import type {Element, ElementContent} from 'hast'
import {namedBy} from './book-links.ts'
import type {BookPage} from './book-links.ts'
import {elementsIn, hasClass, isTag} from './find-elements.ts'
import type {BookPart, PartKind} from './plan-books.ts'
import {removeElements, replaceElements} from './replace-elements.ts'

/** Lists that the book of one explainer holds in part, the one that names others first. */
const listKinds: readonly PartKind[] = ['glossary', 'people', 'sources']

/** Cuts the lists of a book to what its other pages name, and then to what those lists name in turn. */
export function cutLists(bodies: ReadonlyMap<BookPart, Element>): ReadonlyMap<BookPart, Element> {
  const cut = new Map(bodies)
  const parts = [...bodies.keys()]
  const listsInOrder = listKinds.flatMap((kind) => parts.filter((part) => part.kind === kind))
  const others = parts.filter((part) => !listsInOrder.includes(part))
  const named = new Set(others.flatMap((part) => namedBy(pageOf(part, cut))))
  for (const part of listsInOrder) {
    cut.set(part, cutList(pageOf(part, cut), named))
    for (const address of namedBy(pageOf(part, cut))) named.add(address)
  }
  return cut
}

function pageOf(part: BookPart, bodies: ReadonlyMap<BookPart, Element>): BookPage {
  const body = bodies.get(part)
  if (body === undefined) throw new RangeError(`no page made: ${part.address}`)
  return {address: part.address, body}
}

const isList = hasClass('names', 'source-list')

/**
 * Cuts a list of names or sources to what the rest of a book names, without figures and lists that are about all.
 *
 * @param named addresses such as `/glossary.html#ear99`
 */
function cutList({address, body}: BookPage, named: ReadonlySet<string>): Element {
  const isUnnamed = ({properties: {id}}: Element): boolean =>
    id !== undefined && !named.has(`${address}#${String(id)}`)
  const cut = replaceElements(body, isList, (list) => [removeElements(list, isUnnamed)])
  const filled = removeElements(cut, (element) => isTag('section')(element) && isEmptied(element))
  return removeElements(filled, (element) => isTag('figure')(element) || hasClass('open')(element))
}

/** Has a section lists, and all of them empty? */
function isEmptied(section: Element): boolean {
  const lists = elementsIn(section).filter(isList)
  return lists.length > 0 && lists.every((list) => !list.children.some(isElement))
}

function isElement({type}: ElementContent): boolean {
  return type === 'element'
}
