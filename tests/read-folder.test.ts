import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {expect, test} from 'vitest'
import {readFolder} from '../src/read-folder.ts'

test('readFolder(folder) gives the same addresses however the folder is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'))
  try {
    mkdirSync(join(folder, 'b/c'), {recursive: true})
    for (const name of ['b/c/d.txt', 'b/e.txt', 'a.txt']) writeFileSync(join(folder, name), name)
    const near = relative(process.cwd(), folder)
    for (const way of [folder, `${folder}/`, `${folder}/b/..`, near, `./${near}`])
      expect([...readFolder(way).keys()]).toEqual(['/a.txt', '/b/c/d.txt', '/b/e.txt'])
  } finally {
    rmSync(folder, {recursive: true})
  }
})
