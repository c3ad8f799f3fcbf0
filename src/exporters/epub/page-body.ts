import type {Element} from 'hast'
import type {Colours} from '../../look/site-colours.ts'
import {isTag} from '../book/find-elements.ts'
import type {BookPart, PartKind} from '../book/plan-books.ts'
import {replaceElements} from '../book/replace-elements.ts'
import {openDetails, removeScreenParts} from '../book/screen-parts.ts'
import type {QuestionWords} from '../book/set-questions.ts'
import {setQuestions} from '../book/set-questions.ts'
import {linkNotes} from './link-notes.ts'
import {listDisputes, numberSections, steadyHeadings} from './open-parts.ts'
import {paintEmblems, setFigures} from './set-figures.ts'
import {setTables} from './set-tables.ts'

export type PageLook = {
  readonly words: QuestionWords
  /** Colours of an explainer by its accent. */
  readonly coloursOf: (accent: string) => Colours
}

/** Meaning of a page for e-readers (EPUB 3 structural semantics) and for screen readers (DPUB-ARIA). */
const meanings: Readonly<Record<PartKind, {readonly type: string; readonly role: string}>> = {
  introduction: {type: 'introduction', role: 'doc-introduction'},
  explainer: {type: 'part', role: 'doc-part'},
  chapter: {type: 'chapter', role: 'doc-chapter'},
  page: {type: 'chapter', role: 'doc-chapter'},
  glossary: {type: 'glossary', role: 'doc-glossary'},
  people: {type: 'appendix', role: 'doc-appendix'},
  sources: {type: 'bibliography', role: 'doc-bibliography'},
}
const titleId = 'page-title'

/**
 * Makes a page of the site a page of a book, before its links are led anywhere.
 *
 * @returns `<section epub:type="chapter" role="doc-chapter">`
 */
export function pageBody(article: Element, part: BookPart, {words, coloursOf}: PageLook): Element {
  const steps: readonly ((body: Element) => Element)[] = [
    removeScreenParts,
    (body) => setQuestions(body, words),
    listDisputes,
    setTables,
    openDetails,
    (body) => linkNotes(body, words.back),
    (body) => paintEmblems(body, coloursOf),
    (body) => setFigures(body, coloursOf(part.accent)),
    numberSections,
    nameTitle,
    steadyHeadings,
  ]
  const body = steps.reduce((done, step) => step(done), article)
  const {type, role} = meanings[part.kind]
  return {
    ...body,
    tagName: 'section',
    properties: {
      ...body.properties,
      className: [part.kind],
      'epub:type': type,
      role,
      ariaLabelledBy: [titleId],
    },
  }
}

function nameTitle(body: Element): Element {
  return replaceElements(body, isTag('h1'), (title) => [
    {...title, properties: {...title.properties, id: titleId}},
  ])
}
