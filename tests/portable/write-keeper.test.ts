import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeKeeper} from '../../src/portable/write-keeper.ts'

test('writeKeeper(folder, names) lists the folder as it is, and again after a change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keeper-'))
  mkdirSync(join(folder, 'zte'))
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, 'zte/a.html'), 'chapter')
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const listed = (): string[] =>
    [...read('sw.js').matchAll(/\["([^"]+)","[0-9a-f]{16}",\d+\]/g)].map(([, name = '']) => name)

  const notice = {words: 'New.', link: 'Take it', to: 'downloads.html#keep'}
  const names = {name: '1.0.0', notice}

  writeKeeper(folder, names)
  const first = read('sw.js')
  expect(listed()).toEqual(['index.html', 'zte/a.html'])
  expect(read('kept.json')).toBe('{"name":"1.0.0","files":2,"bytes":11}\n')
  writeKeeper(folder, names)
  expect(read('sw.js')).toBe(first)

  writeFileSync(join(folder, 'downloads.html'), 'filled')
  writeKeeper(folder, names)
  expect(listed()).toEqual(['downloads.html', 'index.html', 'zte/a.html'])
  expect(read('sw.js')).not.toBe(first)
  rmSync(folder, {recursive: true})
})
