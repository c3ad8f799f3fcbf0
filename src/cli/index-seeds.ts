/**
 * Writes content/seeds/*.json from the paragraph index and the seed texts, which stay outside the project.
 *
 * Usage: `npm exec -- node src/cli/index-seeds.ts ../shared`
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fingerprintOf, wordsOf} from '../ledger/quotes.ts'

type IndexedParagraph = {
  readonly id: string
  readonly line: number
  readonly chars: number
  readonly role?: string
  readonly kind?: string
  readonly also?: readonly string[]
  readonly speaker?: string
  readonly people?: readonly string[]
  readonly flags?: readonly string[]
  readonly sha256_12: string
}
type IndexedSeed = {
  readonly id: string
  readonly file: string
  readonly lang: string
  readonly repeats: readonly {readonly line: number; readonly same_as: string}[]
  readonly furniture: readonly IndexedParagraph[]
  readonly paragraphs: readonly IndexedParagraph[]
}

// The words of these lines are known or likely to be the reposter's (source card of S2).
const altered = new Set(
  ['p13', 'p14', 'p16', 'p17', 'p31', 'p49', 'p51', 'p53'].map((p) => `S2:${p}`),
)

const shared = process.argv[2] ?? '../shared'
// The dossier's own shape, read once here; everything after this file is checked by zod.
const index = JSON.parse(readFileSync(join(shared, 'dossier/seed-paragraphs.json'), 'utf8')) as {
  readonly seeds: readonly IndexedSeed[]
}
mkdirSync('content/seeds', {recursive: true})
for (const seed of index.seeds) writeIndex(seed)
process.stdout.write(`${readdirSync('content/seeds').length} seed indexes written\n`)

function writeIndex(seed: IndexedSeed): void {
  const lines = readFileSync(join(shared, 'seeds', seed.file), 'utf8').split('\n')
  const furniture = seed.furniture.map((p) => ({...p, role: 'furniture', kind: 'none'}))
  const paragraphs = [...seed.paragraphs, ...furniture]
    .toSorted((a, b) => a.line - b.line)
    .map((p) => paragraphEntry(p, lines[p.line - 1]?.trim() ?? ''))
  const name = seed.id.toLowerCase()
  const value = {
    $schema: '../schema/seed-index.schema.json',
    seed: name,
    language: seed.lang,
    lines: lines.filter((line) => line.trim() !== '').length,
    paragraphs,
    repeats: seed.repeats.map((r) => ({line: r.line, sameAs: r.same_as.slice(3)})),
  }
  writeFileSync(`content/seeds/${name}.json`, `${JSON.stringify(value, null, 2)}\n`)
}

function paragraphEntry(p: IndexedParagraph, text: string): object {
  const grams = Object.entries(fingerprintOf(text, p.id.toLowerCase()))
  return {
    id: p.id.slice(3),
    line: p.line,
    chars: p.chars,
    words: wordsOf(text).length,
    role: p.role,
    kind: p.kind ?? 'none',
    also: p.also ?? [],
    ...(p.speaker ? {speaker: p.speaker} : {}),
    people: p.people ?? [],
    flags: p.flags ?? [],
    quotable: !altered.has(p.id),
    sha256: p.sha256_12,
    grams: Object.fromEntries(grams.map(([n, hashes]) => [n, hashes.join(' ')])),
  }
}
