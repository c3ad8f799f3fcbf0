import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {select, selectAll} from 'hast-util-select'
import {labelOf} from '../../book/words.ts'
import type {Words} from '../../book/words.ts'
import {elementsIn, hasClass} from './find-elements.ts'
import {removeElements, replaceElements} from './replace-elements.ts'

export type QuestionWords = {
  readonly hint: string
  /** Heading of the answers, and the link that leads there. */
  readonly answers: string
  readonly answer: string
  /** The link that leads back. */
  readonly back: string
}

/** @throws {Error} when content/words.json lacks one of them */
export function bookQuestionWords(words: Words): QuestionWords {
  return {
    hint: labelOf(words, 'bookCheckHint'),
    answers: labelOf(words, 'bookAnswers'),
    answer: labelOf(words, 'bookAnswer'),
    back: labelOf(words, 'bookBack'),
  }
}

/**
 * Makes the questions work on paper: options by letter, and all answers in a section before the notes.
 *
 * @returns the same tree when it has no questions
 */
export function setQuestions(body: Element, words: QuestionWords): Element {
  const section = elementsIn(body).find(isQuestions)
  const questions = section === undefined ? [] : selectAll('section > ol > li', section)
  if (questions.length === 0) return body
  const asked = replaceElements(body, isQuestions, (found) => [askOnPaper(found, words)])
  const answers = h('section', {className: ['answers']}, [
    h('h2', {id: 'answers'}, words.answers),
    h(
      'ol',
      questions.map((item) => answersTo(item, words)),
    ),
  ])
  if (!elementsIn(asked).some(isNotes)) return {...asked, children: [...asked.children, answers]}
  return replaceElements(asked, isNotes, (notes) => [answers, notes])
}

const isQuestions = hasClass('questions')
const isNotes = hasClass('notes')
const isHint = hasClass('hint')

function askOnPaper(section: Element, words: QuestionWords): Element {
  // A book has its answers.
  const asked = removeElements(section, hasClass('on-paper'))
  const hinted = replaceElements(asked, isHint, (hint) => [
    {...hint, children: [{type: 'text', value: words.hint}]},
  ])
  return replaceElements(hinted, isQuestion, (item) => [askOnly(item, words)])
}

function isQuestion({properties: {id}}: Element): boolean {
  return String(id).startsWith('question-')
}

function askOnly(item: Element, words: QuestionWords): Element {
  const options = optionsOf(item).map((option) => h('li', contentOf(select('summary', option))))
  return {
    ...item,
    children: [
      ...item.children.filter((child) => !isDetails(child)),
      h('ol', {className: ['options'], type: 'A'}, options),
      h('p', {className: ['way']}, h('a', {href: `#${answerId(item)}`}, words.answer)),
    ],
  }
}

function answersTo(item: Element, words: QuestionWords): Element {
  const feedback = optionsOf(item).map((option) =>
    h(
      'li',
      option.children.filter((child) => !(child.type === 'element' && child.tagName === 'summary')),
    ),
  )
  const id = String(item.properties['id'])
  return h('li', {id: answerId(item)}, [
    h('ol', {className: ['options'], type: 'A'}, feedback),
    h('p', {className: ['way']}, h('a', {href: `#${id}`}, words.back)),
  ])
}

/** `question-supplier` → `answer-supplier` */
function answerId({properties}: Element): string {
  return String(properties['id']).replace('question-', 'answer-')
}

function optionsOf(item: Element): Element[] {
  return item.children.filter(isDetails)
}

function isDetails(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'details'
}

function contentOf(element: Element | undefined): ElementContent[] {
  return element?.children ?? []
}
