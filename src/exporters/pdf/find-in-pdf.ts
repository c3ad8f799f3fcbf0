import type {Element, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import {elementsIn, hasClass, isTag} from '../book/find-elements.ts'
import {removeElements} from '../book/replace-elements.ts'
import {textOf} from '../book/text-of.ts'
import type {Edition} from '../edition.ts'
import {findPlacesInHtml, withoutOtherPages} from '../places/find-in-html.ts'
import type {Place} from '../product.ts'
import {joinedId} from '../book/join-links.ts'
import {readSheets} from './read-sheets.ts'
import type {Sheet, Sheets} from './read-sheets.ts'

/**
 * Reads back which places of the site a PDF holds. A chapter counts with every paragraph of its story; a figure with
 * a tagged drawing of the same alternative and every cell of its table; a note and a question with their words, and
 * with a place that links lead to.
 */
export async function findPlacesInPdf(pdf: Uint8Array, edition: Edition): Promise<Set<Place>> {
  const read = await readSheets(pdf)
  const places = edition.pages
    .filter((address) => read.destinations.has(joinedId(address)))
    .flatMap((address) => placesOf(address, edition.pageTree(address), read, edition.pages))
  return withoutOtherPages(places, edition.site.book)
}

function placesOf(
  address: string,
  tree: Root,
  {sheets, destinations}: Sheets,
  pages: readonly string[],
): Place[] {
  const starts = pages.flatMap((page) => destinations.get(joinedId(page)) ?? [])
  const first = destinations.get(joinedId(address)) ?? 0
  const next = Math.min(...starts.filter((start) => start > first), sheets.length + 1)
  const part = sheets.slice(first - 1, next - 1)
  const words = wordsOf(part.map(({text}) => text).join(' '))
  const holdsAll = (element: Element): boolean =>
    blocksIn(element).every((block) => words.includes(wordsOf(textOf(block))))
  const elements = new Map(elementsIn(tree).map((element) => [element.properties['id'], element]))
  const isWhole = (id: string): boolean => {
    const element = elements.get(id)
    if (element === undefined || !holdsAll(element)) return false
    if (element.tagName === 'figure') return isDrawn(element, part)
    return ways(id).every((way) => destinations.has(joinedId(address, way)))
  }
  return findPlacesInHtml(tree, address).filter((place) => {
    const [, id] = place.split('#')
    return id === undefined ? selectAll('.story', tree).every(holdsAll) : isWhole(id)
  })
}

/** `question-a` is asked at one place and answered at another. */
function ways(id: string): string[] {
  return id.startsWith('question-') ? [id, id.replace('question-', 'answer-')] : [id]
}

/** Has the part of the book a drawing with the alternative of this figure's? */
function isDrawn(figure: Element, part: readonly Sheet[]): boolean {
  const names = selectAll('svg[role=img]', figure).map(({properties}) =>
    wordsOf(String(properties['ariaLabel'])),
  )
  return part.some(({figures}) => figures.some((name) => names.includes(wordsOf(name))))
}

const isBlock = isTag('p', 'li', 'td', 'th', 'dt', 'dd', 'summary')
const isOnScreenOnly = hasClass('note-head', 'more', 'tools', 'artboard', 'anchor')

/** Paragraphs, items and cells that hold no others. */
function blocksIn(element: Element): Element[] {
  const blocks = elementsIn(removeElements(element, isOnScreenOnly)).filter(isBlock)
  return blocks.filter((block) => elementsIn(block).filter(isBlock).length === 1)
}

/** Letters and digits alone, since a PDF does not say where words end. */
function wordsOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
