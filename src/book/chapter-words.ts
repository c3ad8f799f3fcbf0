import {toString} from 'mdast-util-to-string'
import {wordsOf} from '../ledger/quotes.ts'
import type {Chapter} from './book.ts'
import {disputedTexts} from './chapter.ts'
import {parseProse, splitHeading} from './markdown.ts'

/** Words a minute: the teaching design's planning figure, not a measurement. */
const readingSpeed = 180

/** Words a reader meets before the exercises: brief, story, disputed table and what we do not know. */
export function chapterWords({apparatus, tree}: Chapter): number {
  const disputed = disputedTexts(apparatus).map(({text}) => text)
  const pieces = [...apparatus.brief, ...disputed, ...apparatus.unknown].map((text) =>
    toString(parseProse(text)),
  )
  const story = tree.children
    .filter(({type}) => type !== 'yaml' && type !== 'mdxFlowExpression')
    .map((node) => splitHeading(toString(node)).title)
  return wordsOf([...pieces, ...story].join(' ')).length
}

/** Planned reading time in whole minutes, with one minute a figure. */
export function readingMinutes(chapter: Chapter): number {
  return Math.round(chapterWords(chapter) / readingSpeed) + chapter.figures.length
}
