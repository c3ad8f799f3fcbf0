import {home, sourceAddress} from '../book/addresses.ts'
import {labelOf} from '../book/words.ts'
import type {Figure} from '../figures/figure.ts'
import type {Site} from '../site.ts'
import {figureUses} from '../where-used.ts'
import {plainWords} from './gathered.ts'
import type {Found, Gathered} from './gathered.ts'
import {listParts} from './list-pages.ts'
import type {SearchIndex} from './search-index.ts'
import {chapterPart, contentPart, explainerPart} from './text-pages.ts'

/** Makes the index of everything a reader can look for, in the order of the book. */
export function makeIndex(site: Site): SearchIndex {
  const {explainers, pages, words} = site.book
  const figures = Map.groupBy(figuresOf(site), ({address}) => address.split('#')[0] ?? '')
  const gathered = [
    ...explainers.flatMap((explainer) => [
      explainerPart(explainer),
      ...explainer.chapters.map((chapter) => chapterPart(explainer, chapter, words)),
    ]),
    ...[...pages.values()].map((page) => contentPart(page, site.ledger.instruments)),
    ...listParts(site),
    ...otherPages(site).filter(({page: {address}}) => figures.has(address)),
  ]
  return {
    pages: gathered.map(({page}) => page),
    entries: gathered.flatMap(({page: {address}, entries}, page) =>
      [...entries, ...(figures.get(address) ?? [])].map((entry) => ({...entry, page})),
    ),
  }
}

/** Pages that are in the index for their figures alone: home, and those of single sources. */
function otherPages({book, ledger}: Site): Gathered[] {
  const kicker = labelOf(book.words, 'sources')
  return [
    {page: {title: book.words.site.title, address: home}, entries: []},
    ...[...ledger.sources.values()].map(({id, title}) => ({
      page: {title, kicker, address: sourceAddress(id)},
      entries: [],
    })),
  ]
}

function figuresOf(site: Site): Found[] {
  return [...figureUses(site)].flatMap(([id, {address, title}]): Found[] => {
    const figure = site.figures.get(id)
    if (figure === undefined) return []
    return [{kind: 'figure', heading: title, address, text: figureWords(figure)}]
  })
}

function figureWords({subtitle, description: {finding, values, gaps}}: Figure): string {
  return plainWords(subtitle, finding, values, gaps)
}
