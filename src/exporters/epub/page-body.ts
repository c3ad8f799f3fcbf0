import type {Element, Root} from 'hast'
import {select} from 'hast-util-select'
import {ExportError} from '../../errors.ts'
import {isTag} from './find-elements.ts'
import {linkNotes} from './link-notes.ts'
import {
  listDisputes,
  numberSections,
  openDetails,
  removeScreenParts,
  steadyHeadings,
} from './open-parts.ts'
import type {BookPart, PartKind} from './plan-books.ts'
import {replaceElements} from './replace-elements.ts'
import {paintEmblems, setFigures} from './set-figures.ts'
import {setQuestions} from './set-questions.ts'
import type {QuestionWords} from './set-questions.ts'
import {setTables} from './set-tables.ts'
import type {Colours} from './tokens.ts'

export type PageSetting = {
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
 * @param tree the built page
 * @returns `<section epub:type="chapter" role="doc-chapter">`
 * @throws {ExportError} `no article in /about.html`
 */
export function pageBody(tree: Root, part: BookPart, {words, coloursOf}: PageSetting): Element {
  const article = select('main article', tree)
  if (article === undefined) throw new ExportError(`no article in ${part.address}`)
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
