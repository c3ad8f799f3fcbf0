import {createHash} from 'node:crypto'

/** Longest quotation we print, in words. */
export const maxQuoteWords = 14

/** Words in a fingerprinted run. Shorter quotes use runs of their own length. */
export const gramWords = 5
const shortestGram = 2

/** Hashes of the word runs of one paragraph, by run length: `{'2': […], …, '5': […]}`. */
export type Fingerprint = Readonly<Record<string, readonly string[]>>

/**
 * Splits a text into words for comparison. Case and letters count, marks between words do not:
 * one altered letter is a different word, a curly quotation mark is not.
 */
export function wordsOf(text: string): string[] {
  return unifyMarks(text).match(/[\p{L}\p{M}\p{N}]+(?:['.,-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

/**
 * Makes the fingerprint of a seed paragraph, so that quotes can be proven where the seed is not at hand.
 *
 * @param paragraph full text of the paragraph
 * @param salt      `s1:p15`; runs of different paragraphs never share a hash
 */
export function fingerprintOf(paragraph: string, salt: string): Fingerprint {
  const words = wordsOf(paragraph)
  const lengths = range(shortestGram, gramWords)
  return Object.fromEntries(
    lengths.map((n) => [
      String(n),
      [...new Set(grams(words, n).map((g) => hash(g, salt)))].toSorted(),
    ]),
  )
}

/** Whether every run of a quote stands in the paragraph's fingerprint. */
export function isProvenByFingerprint(
  quote: string,
  fingerprint: Fingerprint,
  salt: string,
): boolean {
  const words = wordsOf(quote)
  if (words.length < shortestGram) return false
  const n = Math.min(gramWords, words.length)
  const known = new Set(fingerprint[String(n)])
  return grams(words, n).every((gram) => known.has(hash(gram, salt)))
}

/** Whether the words of a quote stand in the text, one after the other. */
export function isProvenByText(quote: string, paragraph: string): boolean {
  const [needle, hay] = [wordsOf(quote), wordsOf(paragraph)]
  if (needle.length < shortestGram) return false
  return grams(hay, needle.length).includes(needle.join(' '))
}

/** Whether a quote is verbatim with its punctuation; only the style of quotation marks may differ. */
export function isVerbatim(quote: string, paragraph: string): boolean {
  return unifyMarks(paragraph).includes(unifyMarks(quote))
}

function unifyMarks(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function grams(words: readonly string[], n: number): string[] {
  return range(0, words.length - n).map((start) => words.slice(start, start + n).join(' '))
}

function range(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from + 1)}, (_, i) => from + i)
}

// 32 bits: a paragraph has about a hundred runs, so a false match has odds of one in forty million.
function hash(gram: string, salt: string): string {
  return createHash('sha256').update(`${salt}\n${gram}`).digest('hex').slice(0, 8)
}
