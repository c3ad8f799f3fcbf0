import type {Root} from 'mdast'
import {disputedTexts} from './chapter.ts'
import type {Apparatus, ChapterFront, ExplainerFile} from './chapter.ts'
import {parseProse, referencesIn} from './markdown.ts'
import type {Reference} from './markdown.ts'
import type {Person, Term} from './names.ts'
import type {Correction} from './corrections.ts'
import type {Downloads} from './downloads.ts'
import type {ContentPage} from './page.ts'
import type {Style, Words} from './words.ts'

export type Heading = {
  readonly title: string
  /** Given by the author; missing ids are a problem. */
  readonly id: string | undefined
  readonly depth: number
  readonly line: number
}

export type Chapter = {
  readonly explainer: string
  readonly slug: string
  readonly file: string
  readonly apparatusFile: string
  readonly front: ChapterFront
  readonly apparatus: Apparatus
  readonly tree: Root
  readonly headings: readonly Heading[]
  readonly figures: readonly {readonly id: string; readonly line: number}[]
  /** References of story and apparatus together, in reading order. */
  readonly references: readonly {readonly scheme: Reference['scheme']; readonly id: string}[]
}

/** A chapter as read, before its references are collected. */
export type ChapterText = Omit<Chapter, 'references'>

export type Explainer = Omit<ExplainerFile, 'chapters'> & {readonly chapters: readonly Chapter[]}

/** Where everything stands: explainers in order, with the names and words they share. */
export type Book = {
  readonly explainers: readonly Explainer[]
  readonly terms: ReadonlyMap<string, Term>
  readonly people: ReadonlyMap<string, Person>
  /** Slug → page. */
  readonly pages: ReadonlyMap<string, ContentPage>
  /** Newest first. */
  readonly corrections: readonly Correction[]
  readonly downloads: Downloads
  readonly words: Words
  readonly style: Style
}

/** A piece of prose kept in JSON, with its pointer inside the chapter's apparatus. */
export type ProsePiece = {readonly pointer: string; readonly text: string}

/** The prose of a chapter that stands before its story, in reading order. */
export function proseBefore({apparatus}: ChapterText): ProsePiece[] {
  return [
    ...optional('/contentNote', apparatus.contentNote),
    ...listed('/brief', apparatus.brief),
    ...listed('/objectives', apparatus.objectives),
  ]
}

/** The prose of a chapter that stands after its story, in reading order. */
export function proseAfter({apparatus}: ChapterText): ProsePiece[] {
  return [
    ...disputedTexts(apparatus),
    ...listed('/unknown', apparatus.unknown),
    ...exercise(apparatus),
  ]
}

/** Collects the references of a chapter once, so that pages need not parse its prose again. */
export function collectReferences(chapter: ChapterText): Chapter['references'] {
  const trees = [
    ...proseBefore(chapter).map(({text}) => parseProse(text)),
    chapter.tree,
    ...proseAfter(chapter).flatMap(({pointer, text}) =>
      isOption(pointer) ? [] : parseProse(text),
    ),
  ]
  return trees.flatMap((tree) => referencesIn(tree)).map(({scheme, id}) => ({scheme, id}))
}

// The answers to choose from are buttons themselves, so their links are not shown.
function isOption(pointer: string): boolean {
  return /^\/questions\/\d+\/options\/\d+\/text$/.test(pointer)
}

/** A chapter or a page: prose with references. */
export type Cited = Pick<Chapter, 'file' | 'references'>

/** Claims that a text cites, in the order of their first mention. Their place is their note's number. */
export function citedClaims({references}: Cited): string[] {
  return [...new Set(references.filter(({scheme}) => scheme === 'claim').map(({id}) => id))]
}

function exercise({questions, discuss}: Apparatus): ProsePiece[] {
  const asked = questions.flatMap((question, i) => [
    {pointer: `/questions/${i}/prompt`, text: question.prompt},
    ...question.options.flatMap((option, j) => [
      {pointer: `/questions/${i}/options/${j}/text`, text: option.text},
      {pointer: `/questions/${i}/options/${j}/feedback`, text: option.feedback},
    ]),
  ])
  return [
    ...asked,
    {pointer: '/discuss/prompt', text: discuss.prompt},
    ...optional('/discuss/help', discuss.help),
  ]
}

function listed(pointer: string, texts: readonly string[]): ProsePiece[] {
  return texts.map((text, i) => ({pointer: `${pointer}/${i}`, text}))
}

function optional(pointer: string, text: string | undefined): ProsePiece[] {
  return text === undefined ? [] : [{pointer, text}]
}
