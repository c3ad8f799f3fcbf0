import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {keepScript, keptFiles, readKeepScript} from '../../src/portable/keep-script.ts'

const notice = {words: 'New.', link: 'Take it', to: 'a.html'}
const script = (name: string, hash: string, worker: string): string =>
  keepScript({name, notice, files: [['a.html', hash, 3]]}, worker)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('keptFiles(files) lists all but the worker, its summary, the products and hidden files', () => {
  const names = ['/index.html', '/zte/a.html', '/downloads.html', '/fonts/x.woff2']
  const others = ['/sw.js', '/kept.json', '/downloads/book.epub', '/.gitkeep', '/zte/.hidden/a']
  const files = new Map([...names, ...others].map((name) => [name, bytes(name)]))
  expect(keptFiles(files)).toEqual(
    names.map((name) => [
      name.slice(1),
      createHash('sha256').update(name).digest('hex').slice(0, 16),
      name.length,
    ]),
  )
})

test('keepScript(edition, worker) puts the list before the worker, in one function', () => {
  expect(script('1.0.0', '0f', 'run(keptList);')).toMatch(
    /^\(\(\)=>\{const keptList=\{"id":"[0-9a-f]{12}","name":"1\.0\.0","notice":\{[^}]+\},"files":\[\["a\.html","0f",3\]\]\};run\(keptList\);\}\)\(\)\n$/,
  )
})

test('another file, another name or another worker is another edition; the same is the same', () => {
  const id = (text: string): string | undefined => /"id":"(\w+)"/.exec(text)?.[1]
  const made = script('1.0.0', '0f', 'a')
  expect(script('1.0.0', '0f', 'a')).toBe(made)
  const others = [
    script('1.0.0', '10', 'a'),
    script('1.0.1', '0f', 'a'),
    script('1.0.0', '0f', 'b'),
  ]
  expect(new Set([made, ...others].map(id)).size).toBe(4)
})

test('readKeepScript(script) gives the list back, and nothing from a script that is not whole', () => {
  const made = script('1.0.0', '0f', 'run(keptList);const x={};')
  expect(readKeepScript(made)).toMatchObject({name: '1.0.0', notice, files: [['a.html', '0f', 3]]})
  for (const length of [0, 30, made.length - 6])
    expect(readKeepScript(made.slice(0, length))).toBe(undefined)
  expect(readKeepScript(made.replace('0f', '0e'))).toBe(undefined)
})
