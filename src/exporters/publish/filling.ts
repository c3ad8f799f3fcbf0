import type {ElementContent} from 'hast'
import {labelOf} from '../../book/words.ts'
import type {Edition} from '../edition.ts'
import type {ProductRecord} from '../record.ts'

/** What a slot is filled from. */
export type Filling = {
  /** Records of what was made from this edition, in the order in which pages list it. */
  readonly records: readonly ProductRecord[]
  readonly facts: Edition['facts']
  /** The edition's id. */
  readonly id: string
  readonly book: Edition['site']['book']
  readonly figures: Edition['site']['figures']
  readonly label: (name: string) => string
  /** The slot's `data-product`. */
  readonly product?: string | undefined
}

/** Draws what stands in a slot. */
export type Fill = (filling: Filling) => ElementContent[]

export function fillingOf(
  {facts, id, site}: Pick<Edition, 'facts' | 'id' | 'site'>,
  records: readonly ProductRecord[],
): Filling {
  const {book, figures} = site
  return {records, facts, id, book, figures, label: (name) => labelOf(book.words, name)}
}
