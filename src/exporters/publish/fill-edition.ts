import {h} from 'hastscript'
import {formatDate} from '../../ledger/date.ts'
import type {Fill} from './filling.ts'

/** Which edition a page tells of; `words` is the label of what follows. */
export function fillEdition(words: string): Fill {
  return ({facts, id, label}) => {
    const edition = `${label('edition')} ${facts.version}, ${formatDate(facts.date)}`
    return [h('p', {class: 'hint'}, `${edition} (${id}). ${label(words)}`)]
  }
}
