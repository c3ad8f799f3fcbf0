import {chapterAddress, claimAddress, explainerAddress, filePages} from '../book/addresses.ts'
import {lists, pageAddress, personAddress, termAddress} from '../book/addresses.ts'
import {citedClaims} from '../book/book.ts'
import type {Book} from '../book/book.ts'
import type {Chinese, Person} from '../book/names.ts'
import {labelOf} from '../book/words.ts'
import type {Site} from '../site.ts'
import type {FigureUse} from '../where-used.ts'
import {figureUses} from '../where-used.ts'
import {fold} from './fold.ts'

/** A line of the index: a name, where it leads, and what stands behind it. */
export type IndexLine = {
  readonly name: string
  /** Missing where only the places behind it lead on. */
  readonly address?: string
  /** What the name is or belongs to: `glossary`, a chapter … */
  readonly note?: string
  readonly places?: readonly FigureUse[]
}

/** Every line of the index, in no order. */
export function indexLines(site: Site): IndexLine[] {
  const named = [...termLines(site.book), ...personLines(site.book)]
  const known = new Set(named.map(({name}) => fold(name)))
  const subjects = subjectLines(site).filter(({name}) => !known.has(fold(name)))
  return [...textLines(site.book), ...figureLines(site), ...named, ...subjects]
}

/** Explainers, chapters and pages, with their headings. */
function textLines({explainers, pages, words}: Book): IndexLine[] {
  const chapters = explainers.flatMap((explainer) =>
    explainer.chapters.flatMap((chapter) => {
      const {title: name, short} = chapter.front
      const address = chapterAddress(chapter)
      return [
        {name, address, note: explainer.title},
        ...headingLines(chapter.headings, address, short),
      ]
    }),
  )
  const others = [...pages.values()].flatMap(({front, slug, headings}) => [
    {name: front.title, address: pageAddress(slug)},
    ...headingLines(headings, pageAddress(slug), front.short),
  ])
  return [
    ...explainers.map(({id, title}) => ({name: title, address: explainerAddress(id)})),
    ...chapters,
    ...others,
    ...[...lists, ...filePages].map((name) => ({
      name: labelOf(words, name),
      address: pageAddress(name),
    })),
  ]
}

function headingLines(
  headings: Book['explainers'][number]['chapters'][number]['headings'],
  address: string,
  note: string,
): IndexLine[] {
  return headings.flatMap(({title, id}) =>
    id === undefined ? [] : [{name: title, address: `${address}#${id}`, note}],
  )
}

function figureLines(site: Site): IndexLine[] {
  const note = labelOf(site.book.words, 'figure')
  return [...figureUses(site).values()].map(({title, address}) => ({
    name: title,
    address,
    note,
  }))
}

function termLines({terms, words}: Book): IndexLine[] {
  const note = labelOf(words, 'glossary')
  return [...terms.values()].flatMap(({id, term, also = [], zh}) => [
    {name: term, address: termAddress(id), note},
    ...otherNames(term, termAddress(id), also, zh),
  ])
}

function personLines({people, words}: Book): IndexLine[] {
  return [...people.values()].flatMap((person) => {
    const {id, name, kind, also = [], zh} = person
    const line = {address: personAddress(id), note: labelOf(words, `kind-${kind}`)}
    return [
      {...line, name},
      ...(isGivenNameFirst(person) ? [{...line, name: familyNameFirst(name)}] : []),
      ...otherNames(name, personAddress(id), also, zh),
    ]
  })
}

/** Other spellings and the pinyin lead to the name that we use. */
function otherNames(
  name: string,
  address: string,
  also: readonly string[],
  zh: Chinese | undefined,
): IndexLine[] {
  const others = [...also, ...(zh === undefined ? [] : [`${zh.pinyin} ${zh.hanzi}`])]
  return others
    .filter((other) => !fold(other).includes(fold(name)))
    .map((other) => ({name: other, address, note: name}))
}

// Chinese names have the family name first already, and all of them come with characters.
function isGivenNameFirst({name, kind, zh}: Person): boolean {
  return kind === 'person' && zh === undefined && name.includes(' ')
}

function familyNameFirst(name: string): string {
  const given = name.split(' ')
  return `${given.pop()}, ${given.join(' ')}`
}

/** What claims are about: the chapters that cite such claims, or the claims where none does. */
function subjectLines({book, ledger}: Site): IndexLine[] {
  const chapters = book.explainers.flatMap((explainer) => explainer.chapters)
  const cited = chapters.map((chapter) => ({
    place: {address: chapterAddress(chapter), title: chapter.front.short},
    claims: new Set(citedClaims(chapter)),
  }))
  const about = new Map<string, FigureUse[]>()
  for (const {id, statement, about: subjects} of ledger.claims.values())
    for (const subject of subjects)
      about.set(subject, [...(about.get(subject) ?? []), {address: id, title: statement}])
  return [...about].map(([name, claims]) => {
    const citing = cited.filter((chapter) =>
      claims.some(({address}) => chapter.claims.has(address)),
    )
    const places = citing.map(({place}) => place)
    if (places.length > 0) return {name, places}
    return {
      name,
      places: claims.map(({address, title}) => ({address: claimAddress(address), title})),
    }
  })
}
