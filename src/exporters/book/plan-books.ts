import {
  chapterAddress,
  explainerAddress,
  home,
  pageAddress,
  sourceAddress,
} from '../../book/addresses.ts'
import type {Book, Explainer} from '../../book/book.ts'
import {plainText} from '../../book/markdown.ts'
import {menuOf} from '../../book/menu.ts'
import {labelOf} from '../../book/words.ts'
import type {Site} from '../../site.ts'

/** What a page of the site becomes in a book. */
export type PartKind =
  'introduction' | 'explainer' | 'chapter' | 'page' | 'glossary' | 'people' | 'sources'

/** A page of the site in a book, with the pages that stand below it in the contents. */
export type BookPart = {
  /** Address of the page, e.g. `/entity-list/what-it-does.html` */
  readonly address: string
  readonly title: string
  /** Name where there is little room, e.g. at the head of a sheet. */
  readonly short: string
  readonly kind: PartKind
  readonly accent: string
  readonly parts: readonly BookPart[]
}

export type BookPlan = {
  /** Name of the file without its ending. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly description: string
  /** Accents of the explainers in it; each gives the cover its emblem. */
  readonly accents: readonly string[]
  readonly parts: readonly BookPart[]
  /** Are glossary, people and sources cut to the entries that the other parts name? */
  readonly isCut: boolean
}

/** Name of the book of all explainers. */
const all = 'lists-and-ledgers'
const mainAccent = 'entity-list'
/** The book of one explainer closes with what its reader needs to know of the site. */
const closing: readonly string[] = ['glossary', 'people', 'sources', 'how-this-site-works', 'about']
const listKinds: Readonly<Record<string, PartKind>> = {
  glossary: 'glossary',
  people: 'people',
  sources: 'sources',
}

/** The books: one of all, and one of each explainer that has chapters. */
export function planBooks({book, ledger}: Site): BookPlan[] {
  const {site} = book.words
  const written = book.explainers.filter(({chapters}) => chapters.length > 0)
  const seeds = [...ledger.sources.values()].filter(({role}) => role === 'seed')
  const seedParts = seeds.map(({id, title}) => ({
    ...part(sourceAddress(id), `${id.toUpperCase()}: ${title}`, 'page'),
    short: id.toUpperCase(),
  }))
  const menu = menuParts(book).map((entry) =>
    entry.kind === 'sources' ? {...entry, parts: seedParts} : entry,
  )
  const whole = {
    id: all,
    title: site.title,
    subtitle: site.tagline,
    description: [`${site.tagline}.`, ...site.promise.slice(0, 1)].join(' '),
    accents: written.map(({accent}) => accent),
    parts: [
      part(home, labelOf(book.words, 'bookOverview'), 'introduction'),
      ...written.map(explainerPart),
      ...menu,
    ],
    isCut: false,
  }
  return [whole, ...written.map((explainer) => explainerBook(explainer, book))]
}

/** Every part in reading order. */
export function partsInOrder(parts: readonly BookPart[]): BookPart[] {
  return parts.flatMap((each) => [each, ...partsInOrder(each.parts)])
}

function explainerBook(explainer: Explainer, book: Book): BookPlan {
  const {id, title, question, summary, accent} = explainer
  const ends = menuParts(book)
    .filter(({address}) => closing.some((name) => pageAddress(name) === address))
    .map((end) => ({...end, accent}))
  return {
    id,
    title,
    subtitle: question,
    description: plainText(summary),
    accents: [accent],
    parts: [explainerPart(explainer), ...ends],
    isCut: true,
  }
}

function explainerPart(explainer: Explainer): BookPart {
  const {id, title, accent, chapters} = explainer
  return {
    ...part(explainerAddress(id), title, 'explainer', accent),
    parts: chapters.map((chapter) => ({
      ...part(chapterAddress(chapter), chapter.front.title, 'chapter', accent),
      short: chapter.front.short,
    })),
  }
}

/** The pages beside the explainers. The ledger stays on the site: every note holds what it says of its claim; so do the downloads. */
function menuParts(book: Book): BookPart[] {
  return menuOf(book)
    .filter(({id}) => id !== 'ledger' && id !== 'downloads')
    .map(({id, address, name}) => ({
      ...part(address, book.pages.get(id)?.front.title ?? name, listKinds[id] ?? 'page'),
      short: name,
    }))
}

function part(address: string, title: string, kind: PartKind, accent = mainAccent): BookPart {
  return {address, title, short: title, kind, accent, parts: []}
}
