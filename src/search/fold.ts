/** A word as it stands in a text: its place, and the forms under which it is found. */
export type Word = {readonly start: number; readonly end: number; readonly terms: readonly string[]}

// Han characters by themselves, numbers with their points and commas, everything else by letters.
const word = /\p{Script=Han}+|\d+(?:[.,]\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
const han = /^\p{Script=Han}/u

// `s` is what the tokeniser leaves of “China’s”.
const passedOver = new Set(
  'a an and as at by for from in is it of on or s that the to was with'.split(' '),
)

/** Beginnings of words that are spelled in two ways, and the one that both are found under. */
const spellings = [
  [/^licens/, 'licenc'],
  [/^(?:uighur|uygur)/, 'uyghur'],
] as const

/** Letters without case and accents: `Xí Jìnpíng` → `xi jinping`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Are these Han characters, which are found exactly or not at all? */
export function isHan(term: string): boolean {
  return han.test(term)
}

/**
 * The words of a text that can be found, in order.
 *
 * A run of Han characters has each of its ends as a term (`实体清单` → `实体清单`, `体清单`, `清单`, `单`),
 * so that the beginning of a term is any part of the run.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      terms: termsOf(match[0]),
    }))
    .filter(({terms}) => terms.length > 0)
}

/** The terms of a question, whole and each once. */
export function queryTerms(question: string): string[] {
  return [...new Set(wordsOf(question).flatMap(({terms}) => terms.slice(0, 1)))]
}

function termsOf(text: string): string[] {
  if (isHan(text)) return [...text].map((_, i, all) => all.slice(i).join(''))
  const folded = fold(text)
  if (passedOver.has(folded)) return []
  return [spellings.reduce((term, [from, to]) => term.replace(from, to), folded)]
}
