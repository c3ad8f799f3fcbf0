import type {Element} from 'hast'
import {elementsIn, isTag} from './find-elements.ts'
import {replaceElements} from './replace-elements.ts'
import {textOf} from './text-of.ts'

/**
 * Leaves one link to each place in a row of a table, at the first words that lead there: where every cell names the
 * same evidence, a table of nothing but links is hard to read and long to tab through.
 */
export function linkRowOnce(row: Element): Element {
  const links = elementsIn(row).filter(isTag('a'))
  const kept = new Map<unknown, Element>() // e.g. "../ledger/lamp-makers.html" → the second link
  for (const link of links) {
    const {href} = link.properties
    const known = kept.get(href)
    // A number alone is a small place to touch, and its line looks like that of a sum.
    if (known === undefined || (!hasLetter(known) && hasLetter(link))) kept.set(href, link)
  }
  const first = new Set(kept.values())
  const isAgain = (element: Element): boolean => isTag('a')(element) && !first.has(element)
  return replaceElements(row, isAgain, ({children}) => children)
}

function hasLetter(link: Element): boolean {
  return /\p{L}/u.test(textOf(link))
}
