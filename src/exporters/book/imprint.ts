import type {Element} from 'hast'
import {h} from 'hastscript'
import {editionLine} from '../../book/edition-line.ts'
import {labelOf} from '../../book/words.ts'
import type {Edition} from '../edition.ts'

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
    h('p', editionLine(words, facts, id)),
    h('p', [
      `${labelOf(words, 'bookLicence')} `,
      h('a', {href: facts.licenceUrl}, facts.licence),
      `. ${labelOf(words, 'bookFonts')}`,
    ]),
    h('p', [labelOf(words, 'bookLeavesOut'), ' ', h('a', {href: base}, base)]),
  ]
}
