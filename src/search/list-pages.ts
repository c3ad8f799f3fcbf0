import {claimAddress, pageAddress, personAddress} from '../book/addresses.ts'
import {sourceAddress, termAddress} from '../book/addresses.ts'
import type {Chinese, Person, Term} from '../book/names.ts'
import {labelOf} from '../book/words.ts'
import type {Claim} from '../ledger/claim.ts'
import {formatDate} from '../ledger/date.ts'
import type {Source} from '../ledger/source.ts'
import type {Site} from '../site.ts'
import type {Found, Gathered} from './gathered.ts'

/** The lists made from the whole content: every term, person, claim and source. */
export function listParts({book, ledger}: Site): Gathered[] {
  const part = (name: string, entries: readonly Found[]): Gathered => ({
    page: {title: labelOf(book.words, name), address: pageAddress(name)},
    entries,
  })
  return [
    part('glossary', [...book.terms.values()].map(termEntry)),
    part('people', [...book.people.values()].map(personEntry)),
    part('ledger', [...ledger.claims.values()].map(claimEntry)),
    part('sources', [...ledger.sources.values()].map(sourceEntry)),
  ]
}

function termEntry({id, term, definition, also = [], zh, nl}: Term): Found {
  const names = joined(also.join(', '), formatChinese(zh), nl?.word)
  return {kind: 'term', heading: term, address: termAddress(id), text: definition, names}
}

function personEntry({id, name, role, also = [], zh}: Person): Found {
  const names = joined(also.join(', '), formatChinese(zh))
  return {kind: 'person', heading: name, address: personAddress(id), text: role, names}
}

function claimEntry({id, statement, says, evidence}: Claim): Found {
  const quotes = evidence.flatMap(({quote}) => (quote === undefined ? [] : [`“${quote}”`]))
  return {
    kind: 'claim',
    heading: statement,
    address: claimAddress(id),
    text: joined(says, ...quotes),
  }
}

function sourceEntry({id, title, authors, publisher, published}: Source): Found {
  const text = joined(authors.join(', '), publisher, formatDate(published))
  return {kind: 'source', heading: title, address: sourceAddress(id), text}
}

function formatChinese(zh: Chinese | undefined): string {
  return zh === undefined ? '' : `${zh.hanzi} ${zh.pinyin}`
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
