import {fold} from './fold.ts'
import type {IndexLine} from './index-lines.ts'

/** The lines under one letter. */
export type Letter = {
  /** `A` to `Z`, or `0–9`. */
  readonly letter: string
  readonly id: string
  readonly lines: readonly IndexLine[]
}

/** Orders lines by their letters, without accents, marks before the first word and the article. */
export function aToZ(lines: readonly IndexLine[]): Letter[] {
  const unique = new Map(lines.map((line) => [`${line.name}\n${line.address}`, line]))
  const keyed = [...unique.values()]
    .map((line) => ({line, key: sortKey(line.name)}))
    .toSorted((a, b) => compare(a.key, b.key) || compare(a.line.name, b.line.name))
  const letters = Map.groupBy(keyed, ({key}) => (/^[a-z]/.exec(key)?.[0] ?? digits).toUpperCase())
  return [...letters].map(([letter, members]) => ({
    letter,
    id: letter === digits ? 'letter-0' : `letter-${letter.toLowerCase()}`,
    lines: members.map(({line}) => line),
  }))
}

const digits = '0–9'

function sortKey(name: string): string {
  return fold(name)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an|a) /, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// By code point: the same order on every machine.
function compare(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
