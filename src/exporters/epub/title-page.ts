import type {Element} from 'hast'
import {h} from 'hastscript'
import type {EditionFacts} from '../../book/edition.ts'
import {formatDate} from '../../ledger/date.ts'
import type {BookPlan} from '../book/plan-books.ts'

export type TitlePageFacts = {
  readonly facts: EditionFacts
  /** Id of the edition, e.g. `3f2a…`: the same site gives the same id. */
  readonly edition: string
  /** Address of the published site. */
  readonly base: string
  readonly label: (name: string) => string
}

/** `Edition 0.2.0, 22 November 2026` */
export function editionLine({facts, label}: Pick<TitlePageFacts, 'facts' | 'label'>): string {
  return `${label('bookEdition')} ${facts.version}, ${formatDate(facts.date)}`
}

/** The page that says what the book is, under which licence, and what it leaves to the site. */
export function titlePage({title, subtitle}: BookPlan, page: TitlePageFacts): Element {
  const {facts, edition, base, label} = page
  return h('section', {className: ['title-page'], 'epub:type': 'titlepage'}, [
    h('h1', {id: 'page-title'}, title),
    h('p', {className: ['subtitle']}, subtitle),
    facts.publisher === title ? undefined : h('p', facts.publisher),
    h('p', [`${editionLine(page)} (${edition})`]),
    h('p', [
      `${label('bookLicence')} `,
      h('a', {href: facts.licenceUrl}, facts.licence),
      `. ${label('bookFonts')}`,
    ]),
    h('p', [label('bookLeavesOut'), ' ', h('a', {href: base}, base)]),
  ])
}
