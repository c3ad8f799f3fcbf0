import {parseProse} from '../book/markdown.ts'
import type {Style} from '../book/words.ts'
import type {Problem} from '../errors.ts'
import {sentenceFaults, wordFaults} from './prose-rules.ts'

/** Checks a line of prose that a JSON file holds: words that we do not use, sentences that are too long. */
export function checkLine(
  text: string,
  style: Style,
  place: {readonly file: string; readonly pointer: string},
): Problem[] {
  const tree = parseProse(text)
  const faults = [
    ...wordFaults(tree, style),
    ...tree.children.flatMap((block) => sentenceFaults(block, style.maxSentenceWords)),
  ]
  return faults.map(({code, message, hint}) => ({...place, code, message, hint}))
}
