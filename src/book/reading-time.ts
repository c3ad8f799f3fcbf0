import {toString} from 'mdast-util-to-string'
import {wordsOf} from '../ledger/quotes.ts'
import type {Chapter} from './book.ts'
import {proseBefore} from './book.ts'
import {parseProse} from './markdown.ts'

/**
 * Planned reading time in whole minutes: 180 words a minute and one minute a figure.
 * The speed is the teaching design's planning figure, not a measurement.
 */
export function readingMinutes(chapter: Chapter): number {
  const {apparatus, tree, figures} = chapter
  const disputed = apparatus.disputed.flatMap((row) => [
    row.point,
    row.says,
    row.evidence,
    row.reply,
  ])
  const texts = [
    ...proseBefore(chapter).map(({text}) => text),
    ...disputed,
    ...apparatus.unknown,
  ].map((text) => toString(parseProse(text)))
  const words = wordsOf([...texts, toString(tree)].join(' ')).length
  return Math.round(words / 180) + figures.length
}
