import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {codes} from '../../src/checks/codes.ts'
import {checkedSite} from '../../src/cli/checked-site.ts'
import {ContentError} from '../../src/errors.ts'
import {fingerprintOf} from '../../src/ledger/quotes.ts'
import {readSite} from '../../src/site.ts'
import {goldenFolder, inGolden} from './golden-folder.ts'

// Codes U… are the build's: tests/portable.
const known = Object.keys(codes)
  .filter((code) => !code.startsWith('U'))
  .toSorted()

function report(root: string): string {
  try {
    checkedSite(root, join(root, 'seeds'))
    return 'no problems'
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
}

describe('checkedSite(root, seeds) on the golden folders', () => {
  test('finds nothing in the good content, with or without the seed texts', () => {
    const good = join(goldenFolder, 'good')
    expect(inGolden([], report)).toBe('no problems')
    expect(report(good)).toBe('no problems')
  })

  test.each(known)('reports %s with its place, its message and its hint', (code) => {
    const expected = readFileSync(join(goldenFolder, code, 'expected.txt'), 'utf8')
    expect(`${inGolden([code], report)}\n`).toBe(expected)
    expect(expected).toContain(`  ${code}  `)
  })

  test('reports no other code in the folder of a code', () => {
    const strangers = known.filter((code) => {
      const expected = readFileSync(join(goldenFolder, code, 'expected.txt'), 'utf8')
      const found = [...expected.matchAll(/ {2}([A-Z]\d{3}) {2}/g)].map((match) => match[1])
      return found.some((other) => other !== code)
    })
    expect(strangers).toEqual([])
  })

  test('has one folder a code and no other', () => {
    expect(readdirSync(goldenFolder).toSorted()).toEqual([...known, 'good'])
  })

  test('has the fingerprints of the good seed text', () => {
    const seed = readSite(join(goldenFolder, 'good')).ledger.seeds.get('s9')
    const lines = readFileSync(join(goldenFolder, 'good/seeds/009_harbour.txt'), 'utf8').split('\n')
    for (const {id, line, grams} of seed?.paragraphs ?? []) {
      const made = Object.entries(fingerprintOf(lines[line - 1] ?? '', `s9:${id}`))
      expect(grams).toEqual(Object.fromEntries(made.map(([n, hashes]) => [n, hashes.join(' ')])))
    }
    expect(seed?.paragraphs).toHaveLength(6)
  })
})

describe('codes', () => {
  test('lists every code that the program gives, and none that it does not', () => {
    const source = join(import.meta.dirname, '../../src')
    const texts = readdirSync(source, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts') && !file.endsWith('codes.ts'))
      .map((file) => readFileSync(join(source, file), 'utf8'))
    const given = texts.flatMap((text) =>
      [...text.matchAll(/['"`]([A-Z]\d{3})['"`]/g)].map((match) => match[1] ?? ''),
    )
    expect([...new Set(given)].toSorted()).toEqual(Object.keys(codes).toSorted())
  })
})
