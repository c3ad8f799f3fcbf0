import type {Element} from 'hast'
import {h} from 'hastscript'
import {imprint} from '../book/imprint.ts'
import type {BookPlan} from '../book/plan-books.ts'
import type {Edition} from '../edition.ts'

/** The page that says what the book is. */
export function titlePage({title, subtitle}: BookPlan, edition: Edition): Element {
  return h('section', {className: ['title-page'], 'epub:type': 'titlepage'}, [
    h('h1', {id: 'page-title'}, title),
    h('p', {className: ['subtitle']}, subtitle),
    ...imprint(edition, title),
  ])
}
