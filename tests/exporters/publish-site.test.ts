import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {publishedFolder} from '../../src/exporters/publish/published-folder.ts'
import {publishSite} from '../../src/exporters/publish/publish-site.ts'
import type {ProductRecord} from '../../src/exporters/record.ts'
import {madeEdition} from './made-edition.ts'

const slots = (...names: readonly string[]): string =>
  names.map((name) => `<div data-slot="${name}" data-product="epub"></div>`).join('')
const edition = madeEdition({
  '/downloads.html': slots('edition', 'files', 'checksums'),
  '/editions.html': slots('edition', 'holdings', 'missing', 'validators'),
})
const place = {folder: ''}
beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'publish-'))
  writeFileSync(join(place.folder, 'lamps.a'), 'first')
  writeFileSync(join(place.folder, 'lamps.b'), 'old')
})

function record(name: string, more: Partial<ProductRecord> = {}): ProductRecord {
  const sha256 = 'a'.repeat(64)
  const rest = {exporter: 'a', edition: edition.id, bytes: 5, isReproducible: true, missing: []}
  return {name, sha256, ...rest, ...more}
}

const records = [record('lamps.a'), record('lamps.b', {edition: '0'.repeat(12)})]
const inSite = (path: string): string => join(place.folder, 'site', path)

describe('publishSite(folder, edition, records)', () => {
  test('lays out the built site with the downloads of this edition and their sums', () => {
    publishSite(place.folder, edition, records)
    for (const address of edition.files.keys()) expect(existsSync(inSite(address))).toBe(true)
    expect(readFileSync(inSite('lamps.html'), 'utf8')).toContain('What did the port do?')
    expect(readFileSync(inSite('sw.js'), 'utf8')).toContain('"lamps.html"')
    expect(readFileSync(inSite('sw.js'), 'utf8')).not.toContain('lamps.a')
    expect(readdirSync(inSite('downloads'))).toEqual(['SHA256SUMS', 'edition.txt', 'lamps.a'])
    expect(readFileSync(inSite('downloads/lamps.a'), 'utf8')).toBe('first')
    expect(readFileSync(inSite('downloads/SHA256SUMS'), 'utf8')).toBe(
      `${'a'.repeat(64)}  lamps.a\n`,
    )
  })

  test('takes the place of an earlier site as a whole', () => {
    mkdirSync(inSite(''))
    writeFileSync(inSite('gone.html'), 'earlier')
    publishSite(place.folder, edition, records)
    expect(existsSync(inSite('gone.html'))).toBe(false)
    expect(readdirSync(place.folder)).toEqual(['lamps.a', 'lamps.b', 'site'])
  })

  test('leaves the earlier site when a product cannot be read', () => {
    mkdirSync(inSite(''))
    writeFileSync(inSite('gone.html'), 'earlier')
    expect(() => publishSite(place.folder, edition, [record('none.a')])).toThrow(
      `cannot publish ${join(place.folder, 'site')}: ENOENT`,
    )
    expect(readdirSync(inSite(''))).toEqual(['gone.html'])
    expect(readdirSync(place.folder)).toEqual(['lamps.a', 'lamps.b', 'site'])
  })
})

describe('publishedFolder(folder, edition)', () => {
  test('is the site of this very edition, and none of another', () => {
    expect(publishedFolder(place.folder, edition)).toBe(undefined)
    publishSite(place.folder, edition, records)
    expect(publishedFolder(place.folder, edition)).toBe(join(place.folder, 'site'))
    expect(publishedFolder(place.folder, {id: '0'.repeat(12)})).toBe(undefined)
  })
})
