import type {Element} from 'hast'
import {select, selectAll} from 'hast-util-select'
import {h} from 'hastscript'

/** Words that stand around questions on paper. */
export type QuestionWords = {readonly answers: string; readonly hint: string}

/**
 * Questions whose answers are folded become questions with lettered options and a section of answers.
 *
 * @returns the answers, to stand at the end of the chapter; nothing where it asks nothing
 */
export function paperQuestions(tree: Element, words: QuestionWords): Element[] {
  const section = select('section.questions', tree)
  if (section === undefined) return []
  const hint = select('.hint', section)
  if (hint !== undefined) hint.children = [{type: 'text', value: words.hint}]
  const answers = selectAll('ol > li', section).map((question) => {
    const options = selectAll('details', question)
    const others = question.children.filter(
      (child) => !(child.type === 'element' && child.tagName === 'details'),
    )
    question.children = [
      ...others,
      lettered(options.map((option) => select('summary', option)?.children ?? [])),
    ]
    return h('li', [lettered(options.map((option) => select('p', option)?.children ?? []))])
  })
  return [
    h('section', {className: ['answers']}, [
      h('h2', {id: 'answers'}, words.answers),
      h('ol', answers),
    ]),
  ]
}

function lettered(items: readonly Element['children'][]): Element {
  return h(
    'ol',
    {className: ['options'], type: 'A'},
    items.map((children) => h('li', children)),
  )
}
