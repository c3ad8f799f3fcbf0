import {
  chapterAddress,
  explainerAddress,
  home,
  pageAddress,
  sourceAddress,
} from './book/addresses.ts'
import {citedClaims} from './book/book.ts'
import {buildFigure} from './figures/build-figure.ts'
import type {Site} from './site.ts'

/** A place where a reader meets something: a chapter, a page, a figure. */
export type Place = {readonly address: string; readonly title: string}

/** Claim id → the texts that cite it and the figures that show it. */
export type WhereUsed = ReadonlyMap<
  string,
  {readonly texts: readonly Place[]; readonly figures: readonly Place[]}
>

/** Finds where every claim is used, once for all pages. */
export function findWhereUsed(site: Site): WhereUsed {
  const texts = textsOf(site).flatMap(({place, claims}) => claims.map((id) => ({id, place})))
  const figures = [...placesOfFigures(site)].flatMap(([figureId, place]) => {
    const figure = site.figures.get(figureId)
    if (figure === undefined) return []
    return buildFigure(figure, site.ledger, site.figureWords).claims.map((id) => ({id, place}))
  })
  const textsByClaim = Map.groupBy(texts, ({id}) => id)
  const figuresByClaim = Map.groupBy(figures, ({id}) => id)
  const placesIn = (uses: typeof texts = []) => uses.map(({place}) => place)
  return new Map(
    [...site.ledger.claims.keys()].map((id) => [
      id,
      {texts: placesIn(textsByClaim.get(id)), figures: placesIn(figuresByClaim.get(id))},
    ]),
  )
}

function textsOf({book}: Site): {place: Place; claims: string[]}[] {
  const chapters = book.explainers.flatMap((explainer) =>
    explainer.chapters.map((chapter) => ({
      place: {
        address: chapterAddress(chapter),
        title: `${explainer.title}: ${chapter.front.title}`,
      },
      claims: citedClaims(chapter),
    })),
  )
  const pages = [...book.pages.values()].map((page) => ({
    place: {address: pageAddress(page.slug), title: page.front.title},
    claims: citedClaims(page),
  }))
  return [...chapters, ...pages]
}

/** Figure id → where it stands, with its own title; the first place where it stands twice. */
function placesOfFigures({book, ledger, figures}: Site): Map<string, Place> {
  const pages: [id: string | undefined, page: string][] = [
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
  const places = new Map<string, Place>()
  for (const [id, page] of pages) {
    const figure = figures.get(id ?? '')
    if (figure === undefined || places.has(figure.id)) continue
    places.set(figure.id, {address: `${page}#${figure.id}`, title: figure.title})
  }
  return places
}
