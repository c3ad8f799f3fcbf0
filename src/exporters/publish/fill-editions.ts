import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {chapterAddress} from '../../book/addresses.ts'
import {namedGaps} from '../places/named-gaps.ts'
import type {Place} from '../product.ts'
import {placeKinds} from '../record.ts'
import type {ProductRecord} from '../record.ts'
import type {Fill, Filling} from './filling.ts'
import {explainerOf, nameProduct} from './name-product.ts'
import {recordTable} from './record-table.ts'
import type {TableRow} from './record-table.ts'

/** How much of the site each file holds: the whole ones, then those of one explainer. */
export const fillHoldings: Fill = (filling) => {
  const {records, book, label} = filling
  const books = records.filter(({exporter}) => isBook(exporter, filling))
  if (books.length === 0) return [h('p', {class: 'hint'}, label('notMade'))]
  const columns = [label('form'), ...placeKinds.map((kind) => label(kind))]
  const whole = books.filter((record) => explainerOf(record, book) === undefined)
  const parts = books.filter((record) => explainerOf(record, book) !== undefined)
  const table = recordTable(columns, [
    ...siteRow(whole, label),
    ...whole.map((record) => holdingRow(record, filling)),
  ])
  if (parts.length === 0) return [table]
  const rows = parts.map((record) => holdingRow(record, filling))
  return [table, h('h3', label('explainerBooks')), recordTable(columns, rows)]
}

/** What each file lacks, or that nothing is missing. */
export const fillMissing: Fill = (filling) => {
  const {records, label} = filling
  const counted = records.filter(({holds}) => holds !== undefined)
  if (counted.length === 0) return [h('p', {class: 'hint'}, label('notCounted'))]
  const lacking = counted.filter(({missing}) => missing.length > 0)
  if (lacking.length === 0) return [h('p', label('nothingMissing'))]
  return lacking.flatMap((record) => missingFrom(record, filling))
}

/** What validators said, and what none has looked at. */
export const fillValidators: Fill = ({records, book, label}) => {
  const rows = records.flatMap((record): TableRow[] => {
    if (record.validation === undefined) return []
    const {validator, result, passed} = record.validation
    const verdict = label(passed ? 'passed' : 'failed')
    return [{head: nameProduct(record, book), cells: [validator, result, verdict]}]
  })
  const others = records.filter(({validation}) => validation === undefined)
  const names = others.map((record) => nameProduct(record, book))
  const columns = [label('form'), label('program'), label('result'), label('verdict')]
  return [
    ...(rows.length > 0 ? [recordTable(columns, rows)] : []),
    ...(names.length > 0 ? [h('p', `${label('notLookedAt')} ${names.join(', ')}.`)] : []),
  ]
}

// What is no book has no evidence that opens, no search and no links.
function isBook(exporter: string, {book}: Filling): boolean {
  const product = book.downloads.products.find(({id}) => id === exporter)
  return product?.differs !== undefined
}

/** The site is the measure of all others. */
function siteRow(whole: readonly ProductRecord[], label: Filling['label']): TableRow[] {
  const holds = whole.find((record) => record.holds !== undefined)?.holds
  if (holds === undefined) return []
  return [{head: label('thisSite'), cells: placeKinds.map((kind) => String(holds[kind].of))}]
}

function holdingRow(record: ProductRecord, {book, label}: Filling): TableRow {
  const {holds} = record
  const cells = placeKinds.map((kind) =>
    holds === undefined
      ? label('notCounted')
      : `${holds[kind].held} ${label('of')} ${holds[kind].of}`,
  )
  return {head: nameProduct(record, book), cells}
}

function missingFrom(record: ProductRecord, filling: Filling): ElementContent[] {
  const {book, label} = filling
  const named = namedGaps(record.exporter, book)
  const item = (place: Place): Element =>
    h('li', [
      h('a', {href: place.slice(1)}, namePlace(place, filling)),
      ...(named.has(place) ? [` (${label('leftOutOnPurpose')})`] : []),
    ])
  return [
    h('h3', `${label('missingFrom')} ${nameProduct(record, book)}`),
    h('ul', record.missing.map(item)),
  ]
}

/** What a page calls a place: the title of a figure or a chapter; else its address. */
function namePlace(place: Place, {figures, book, label}: Filling): string {
  const [page = '', id = ''] = place.split('#')
  const figure = figures.get(id)
  if (figure !== undefined) return `${label('figure')}: ${figure.title}`
  const chapters = book.explainers.flatMap((explainer) => explainer.chapters)
  const title = chapters.find((chapter) => chapterAddress(chapter) === page)?.front.title
  return title === undefined || id !== '' ? place.slice(1) : title
}
