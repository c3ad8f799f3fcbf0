import {h} from 'hastscript'
import {editionLine} from '../../book/edition-line.ts'
import type {Fill} from './filling.ts'

/** Which edition a page tells of; `words` is the label of what follows. */
export function fillEdition(words: string): Fill {
  return ({facts, id, book, label}) => [
    h('p', {class: 'hint'}, `${editionLine(book.words, facts, id)}. ${label(words)}`),
  ]
}
