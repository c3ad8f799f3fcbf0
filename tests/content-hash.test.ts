import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {hashContent} from '../src/content-hash.ts'

function hashOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    for (const folder of ['claims', 'schema'])
      mkdirSync(join(root, 'content', folder), {recursive: true})
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(root, 'content', name), text)
    return hashContent(root)
  } finally {
    rmSync(root, {recursive: true})
  }
}

test('hashContent(root) tells a changed word, a new file and another name, but not what the build or an editor leaves', () => {
  const lamps = hashOf({'claims/lamps.json': '[]'})
  expect(lamps).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOf({'claims/lamps.json': '[]', 'schema/claim.schema.json': '{}'})).toBe(lamps)
  const left = {'claims/.DS_Store': '', 'claims/lamps.json~': '', '.words.json.swp': ''}
  expect(hashOf({'claims/lamps.json': '[]', ...left})).toBe(lamps)
  expect(hashOf({'claims/lamps.json': '[1]'})).not.toBe(lamps)
  expect(hashOf({'claims/lamp.json': '[]'})).not.toBe(lamps)
  expect(hashOf({'claims/lamps.json': '[]', 'words.json': ''})).not.toBe(lamps)
})
