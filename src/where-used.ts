import {
  chapterAddress,
  explainerAddress,
  home,
  pageAddress,
  sourceAddress,
} from './book/addresses.ts'
import {citedClaims} from './book/book.ts'
import type {Book, Explainer} from './book/book.ts'
import {pagesShowing} from './book/contents.ts'
import {parseProse, referencesIn} from './book/markdown.ts'
import {buildFigure} from './figures/build-figure.ts'
import type {Ledger} from './ledger/ledger.ts'
import type {Site} from './site.ts'

/** A figure that shows a claim. */
export type FigureUse = {readonly address: string; readonly title: string}

/** A text that cites a claim: a chapter, a page, an instrument's card, an explainer's summary. */
export type TextUse = FigureUse & {
  /** Its short name, for lists that have little room. */
  readonly short: string
}

/** Claim id → the texts that cite it and the figures that show it, each text once. */
export type WhereUsed = ReadonlyMap<
  string,
  {readonly texts: readonly TextUse[]; readonly figures: readonly FigureUse[]}
>

/** Finds where every claim is used, once for all pages. */
export function findWhereUsed(site: Site): WhereUsed {
  const texts = textsOf(site).flatMap(({use, claims}) => claims.map((id) => ({id, use})))
  const figures = [...figureUses(site)].flatMap(([figureId, use]) => {
    const figure = site.figures.get(figureId)
    if (figure === undefined) return []
    return buildFigure(figure, site.ledger, site.figureWords).claims.map((id) => ({id, use}))
  })
  const textsByClaim = Map.groupBy(texts, ({id}) => id)
  const figuresByClaim = Map.groupBy(figures, ({id}) => id)
  return new Map(
    [...site.ledger.claims.keys()].map((id) => [
      id,
      {texts: usesIn(textsByClaim.get(id)), figures: usesIn(figuresByClaim.get(id))},
    ]),
  )
}

function usesIn<T extends FigureUse>(found: readonly {readonly use: T}[] = []): T[] {
  return [...new Map(found.map(({use}) => [use.address, use])).values()]
}

type CitingText = {readonly use: TextUse; readonly claims: readonly string[]}

function textsOf({book, ledger}: Site): CitingText[] {
  const pages = [...book.pages.values()].map(({slug, front, ...page}) => ({
    use: {address: pageAddress(slug), title: front.title, short: front.short},
    claims: citedClaims(page),
  }))
  return [...book.explainers.flatMap(textsOfExplainer), ...pages, ...cardsOf(book, ledger)]
}

function textsOfExplainer({id, title, summary, care = '', chapters}: Explainer): CitingText[] {
  const own = {address: explainerAddress(id), title, short: title}
  return [
    {use: own, claims: claimsIn(summary)},
    ...chapters.map((chapter, i) => ({
      use: {
        address: chapterAddress(chapter),
        title: `${title}: ${chapter.front.title}`,
        short: chapter.front.short,
      },
      // The line of care opens the first chapter.
      claims: [...(i === 0 ? claimsIn(care) : []), ...citedClaims(chapter)],
    })),
  ]
}

/** The instruments' cards, on each page that shows them. */
function cardsOf(book: Book, {instruments}: Ledger): CitingText[] {
  return pagesShowing(book, 'Instruments').flatMap(({slug, front}) =>
    instruments.instruments.map(({id, name, short, lead, answers}) => ({
      use: {
        address: `${pageAddress(slug)}#${id}`,
        title: `${front.title}: ${name}`,
        short: `${front.short}: ${short}`,
      },
      claims: [
        ...claimsIn(lead),
        ...Object.values(answers).flatMap(({text, claim}) => [...claimsIn(text), claim]),
      ],
    })),
  )
}

function claimsIn(text: string): string[] {
  return referencesIn(parseProse(text)).flatMap(({scheme, id}) => (scheme === 'claim' ? [id] : []))
}

/** A page that shows a figure. */
type FigurePlace = {readonly figure: string; readonly page: string}

/** Every place of every figure: chapters first, then pages, heads of explainers, sources, home and people. */
export function figurePlaces({book, ledger}: Site): FigurePlace[] {
  const shown: [id: string | undefined, page: string][] = [
    ...book.explainers.flatMap(({chapters}) =>
      chapters.flatMap((chapter) =>
        chapter.figures.map(({id}): [string, string] => [id, chapterAddress(chapter)]),
      ),
    ),
    ...[...book.pages.values()].flatMap((page) =>
      page.figures.map(({id}): [string, string] => [id, pageAddress(page.slug)]),
    ),
    ...book.explainers.map(({id, figure}): [string | undefined, string] => [
      figure,
      explainerAddress(id),
    ]),
    ...[...ledger.sources.values()].map(({id, figure}): [string | undefined, string] => [
      figure,
      sourceAddress(id),
    ]),
    [book.words.site.figure, home],
    [book.words.site.peopleFigure, pageAddress('people')],
  ]
  return shown.flatMap(([figure, page]) => (figure === undefined ? [] : [{figure, page}]))
}

/** Figure id → where it stands, with its own title; the first place where it stands twice. */
export function figureUses(site: Site): Map<string, FigureUse> {
  const uses = new Map<string, FigureUse>()
  for (const {figure: id, page} of figurePlaces(site)) {
    const figure = site.figures.get(id)
    if (figure === undefined || uses.has(id)) continue
    uses.set(id, {address: `${page}#${id}`, title: figure.title})
  }
  return uses
}
