import type {Element, ElementContent} from 'hast'
import type {BookPage} from './book-links.ts'
import {elementsIn, hasClass, isTag} from './find-elements.ts'
import {removeElements, replaceElements} from './replace-elements.ts'

const isList = hasClass('names', 'source-list')

/**
 * Cuts a list of names or sources to what the rest of a book names, without figures and lists that are about all.
 *
 * @param named addresses such as `/glossary.html#ear99`
 */
export function cutList({address, body}: BookPage, named: ReadonlySet<string>): Element {
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
