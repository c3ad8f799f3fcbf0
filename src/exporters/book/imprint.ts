import type {Element} from 'hast'
import {h} from 'hastscript'
import {labelOf} from '../../book/words.ts'
import {formatDate} from '../../ledger/date.ts'
import type {Edition} from '../edition.ts'

/** `Edition 0.2.0, 22 November 2026` */
export function editionLine({facts, site}: Pick<Edition, 'facts' | 'site'>): string {
  return `${labelOf(site.book.words, 'bookEdition')} ${facts.version}, ${formatDate(facts.date)}`
}

/**
 * Says who made a book, from which edition, under which licence, and what it leaves to the site.
 *
 * @param title of the book; a publisher of the same name is not named again
 */
export function imprint({facts, id, site}: Edition, title: string): Element[] {
  const {words} = site.book
  const {base} = words.site
  return [
    ...(facts.publisher === title ? [] : [h('p', facts.publisher)]),
    h('p', `${editionLine({facts, site})} (${id})`),
    h('p', [
      `${labelOf(words, 'bookLicence')} `,
      h('a', {href: facts.licenceUrl}, facts.licence),
      `. ${labelOf(words, 'bookFonts')}`,
    ]),
    h('p', [labelOf(words, 'bookLeavesOut'), ' ', h('a', {href: base}, base)]),
  ]
}
