import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {hasClass, isTag} from '../book/find-elements.ts'
import type {BookPart} from '../book/plan-books.ts'
import {linkRowOnce} from '../book/link-row-once.ts'
import {removeElements, replaceElements} from '../book/replace-elements.ts'
import {openDetails, removeScreenParts} from '../book/screen-parts.ts'
import {setQuestions} from '../book/set-questions.ts'
import type {QuestionWords} from '../book/set-questions.ts'
import {paperNotes} from './paper-notes.ts'

/** Makes the article of a page one for paper, before its links are led anywhere. */
export function paperBody(article: Element, part: BookPart, words: QuestionWords): Element {
  const steps: readonly ((body: Element) => Element)[] = [
    removeScreenParts,
    (body) => removeElements(body, isNotOnPaper),
    (body) =>
      replaceElements(body, hasClass('names'), (names) => [removeElements(names, isFolded)]),
    (body) => setQuestions(body, words),
    openDetails,
    paperNotes,
    plainTables,
    (body) => (part.kind === 'explainer' ? nameAsPart(body, part.title) : body),
    (body) => (part.kind === 'introduction' ? putFiguresLast(body) : body),
  ]
  return steps.reduce((body, step) => step(body), article)
}

// What a name is said to have said stands in the ledger, which is on the site.
const isFolded = isTag('details')

/** Lists that the contents of the book make again, and the drawing for a phone. */
function isNotOnPaper(element: Element): boolean {
  const {id} = element.properties
  const isNarrow = hasClass('artboard')(element) && hasClass('narrow')(element)
  return isNarrow || hasClass('chapters', 'ways')(element) || id === 'chapters' || id === 'ways'
}

/** A table needs no frame that scrolls. */
function plainTables(body: Element): Element {
  return replaceElements(body, hasClass('table'), ({children}) => [
    h('div', {className: ['table']}, children),
  ])
}

/** In the outline a part is named by its title; its question stands below. */
function nameAsPart(body: Element, title: string): Element {
  const bare = removeElements(body, hasClass('kicker'))
  return replaceElements(bare, isTag('h1'), ({children}) => [
    h('h1', title),
    h('p', {className: ['question']}, children),
  ])
}

/** The overview's figure takes a sheet of its own; before the words it would leave the first one empty. */
function putFiguresLast(body: Element): Element {
  const isFigure = (child: ElementContent): boolean =>
    child.type === 'element' && child.tagName === 'figure'
  const words = body.children.filter((child) => !isFigure(child))
  return {...body, children: [...words, ...body.children.filter(isFigure)]}
}

/** Cells of a row of data that lead to the same place bear one link: the file has fewer, and so has who tabs through it. */
export function linkOnce(body: Element): Element {
  return replaceElements(body, hasClass('table'), (table) => [
    replaceElements(table, isTag('tr'), (row) => [linkRowOnce(row)]),
  ])
}
