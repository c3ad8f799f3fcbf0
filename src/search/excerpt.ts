import {wordsOf} from './fold.ts'
import type {Word} from './fold.ts'

/** A run of text that was looked for, or was not. */
export type Part = {readonly text: string; readonly isHit: boolean}

/** Words that an excerpt holds. */
const length = 26
/** Words that may stand before its first hit, so that it begins with a sentence; and where none begins there. */
const [mostBefore, before] = [12, 5]

/** The whole text, cut into runs that were found and runs between them. */
export function markedParts(text: string, terms: ReadonlySet<string>): Part[] {
  return partsBetween(text, 0, text.length, wordsOf(text).filter(isOneOf(terms)))
}

/**
 * About twenty-six words around the first place where most terms stand close together; the beginning where none does.
 *
 * @param terms folded terms as the index has them
 */
export function excerptOf(text: string, terms: ReadonlySet<string>): Part[] {
  const words = wordsOf(text)
  const first = firstWord(text, words, densest(words, terms))
  const next = words[first + length]
  const start = first === 0 ? 0 : (words[first]?.start ?? 0)
  const end = next === undefined ? text.length : (words[first + length - 1]?.end ?? text.length)
  return [
    ...(start > 0 ? [{text: '… ', isHit: false}] : []),
    ...partsBetween(text, start, end, words.filter(isOneOf(terms))),
    ...(end < text.length ? [{text: ' …', isHit: false}] : []),
  ]
}

function isOneOf(terms: ReadonlySet<string>): (word: Word) => boolean {
  return (word) => word.terms.some((term) => terms.has(term))
}

/** Place of the first hit of the richest run of words; 0 without a hit. */
function densest(words: readonly Word[], terms: ReadonlySet<string>): number {
  const hits = words.map((word) => word.terms.find((term) => terms.has(term)))
  const gains = hits.map((hit, i) =>
    hit === undefined ? 0 : new Set(hits.slice(i, i + length - before)).size,
  )
  return Math.max(0, gains.indexOf(Math.max(...gains)))
}

function firstWord(text: string, words: readonly Word[], hit: number): number {
  const earliest = Math.max(0, hit - mostBefore)
  const opening = words
    .slice(earliest, hit + 1)
    .findIndex(({start}) => start === 0 || /[.!?·][”’)]* [“‘(]?$/.test(text.slice(0, start)))
  const first = opening === -1 ? hit - before : earliest + opening
  return Math.max(0, Math.min(first, words.length - length))
}

type Span = {readonly start: number; readonly end: number}

function partsBetween(text: string, from: number, to: number, hits: readonly Span[]): Part[] {
  const inside = hits.filter(({start, end}) => start >= from && end <= to)
  const parts = inside.flatMap(({start, end}, i) => [
    {text: text.slice(inside[i - 1]?.end ?? from, start), isHit: false},
    {text: text.slice(start, end), isHit: true},
  ])
  return [...parts, {text: text.slice(inside.at(-1)?.end ?? from, to), isHit: false}].filter(
    (part) => part.text !== '',
  )
}
