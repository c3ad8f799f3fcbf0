import type {Element, Root} from 'hast'
import type {Book} from '../../book/book.ts'
import {chapterAddress} from '../../book/addresses.ts'
import {elementsIn, hasClass, isTag} from '../book/find-elements.ts'
import type {ElementTest} from '../book/find-elements.ts'
import {textOf} from '../book/text-of.ts'
import type {Place} from '../product.ts'

/**
 * Finds what a page, or the part of a product that stands for it, really holds: a figure counts with its drawing and
 * its table, a note with its evidence, a question with its answers, a page's story with its text.
 *
 * `<div class="note" id="note-3">…<ul class="evidence">` at `/zte/why-the-ban.html` → `/zte/why-the-ban.html#note-3`
 *
 * @param tree    markup as the site has it
 * @param address of the page, e.g. `/zte/why-the-ban.html`
 * @returns in page order; first the page itself when it has a story. `withoutOtherPages` keeps the chapters of them.
 */
export function findPlacesInHtml(tree: Root | Element, address: string): Place[] {
  const elements = elementsIn(tree)
  const story = elements.some(isStory) ? [address] : []
  const inside = elements.flatMap((element) => {
    const {id} = element.properties
    return typeof id === 'string' && isWhole(element) ? [`${address}#${id}`] : []
  })
  return [...story, ...inside]
}

/** Leaves out pages that have a story but are no chapters of an explainer, such as `/about.html`. */
export function withoutOtherPages(places: Iterable<Place>, book: Book): Set<Place> {
  const chapters = new Set(
    book.explainers.flatMap((explainer) => explainer.chapters).map(chapterAddress),
  )
  return new Set([...places].filter((place) => place.includes('#') || chapters.has(place)))
}

function isWhole(element: Element): boolean {
  return isFigure(element) || isNote(element) || isQuestion(element)
}

function isStory(element: Element): boolean {
  return hasClass('story')(element) && holds(element, isTag('p'))
}

function isFigure(element: Element): boolean {
  const isMark = isTag('path', 'rect', 'circle', 'line', 'polygon')
  return (
    element.tagName === 'figure' &&
    hasClass('figure')(element) &&
    elementsIn(element).some(
      (inner) => inner.tagName === 'svg' && elementsIn(inner).some(isMark),
    ) &&
    holds(element, isTag('td'))
  )
}

function isNote(element: Element): boolean {
  const evidence = elementsIn(element).find(hasClass('evidence'))
  return hasClass('note')(element) && evidence !== undefined && holds(evidence, isTag('li'))
}

/** Does every choice open an answer? */
function isQuestion(element: Element): boolean {
  const {id} = element.properties
  if (element.tagName !== 'li' || !String(id).startsWith('question-')) return false
  const choices = elementsIn(element).filter(isTag('details'))
  return (
    choices.length > 0 &&
    choices.every((choice) => holds(choice, isTag('summary')) && holds(choice, isTag('p')))
  )
}

/** Is there such an element with words in it? */
function holds(element: Element, isMeant: ElementTest): boolean {
  return elementsIn(element).some((inner) => isMeant(inner) && textOf(inner) !== '')
}
