import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {keepScript, keptFiles, readKeepScript} from '../../src/portable/keep-script.ts'

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

test('keepScript(files, name, worker) puts the list before the worker, in one function', () => {
  const script = keepScript([['a.html', '0f', 3]], '1.0.0', 'run(keptList);')
  expect(script).toMatch(
    /^\(\(\)=>\{const keptList=\{"id":"[0-9a-f]{12}","name":"1\.0\.0","files":\[\["a\.html","0f",3\]\]\};run\(keptList\);\}\)\(\)\n$/,
  )
})

test('another file, another name or another worker is another edition; the same is the same', () => {
  const id = (script: string): string | undefined => /"id":"(\w+)"/.exec(script)?.[1]
  const made = keepScript([['a.html', '0f', 3]], '1.0.0', 'a')
  expect(keepScript([['a.html', '0f', 3]], '1.0.0', 'a')).toBe(made)
  const others = [
    keepScript([['a.html', '10', 3]], '1.0.0', 'a'),
    keepScript([['a.html', '0f', 3]], '1.0.1', 'a'),
    keepScript([['a.html', '0f', 3]], '1.0.0', 'b'),
  ]
  expect(new Set([made, ...others].map(id)).size).toBe(4)
})

test('readKeepScript(script) gives the list back, and nothing from a script that is not whole', () => {
  const files = [['a.html', '0f', 3]] as const
  const script = keepScript(files, '1.0.0', 'run(keptList);const x={};')
  expect(readKeepScript(script)).toMatchObject({name: '1.0.0', files})
  for (const length of [0, 30, script.length - 6])
    expect(readKeepScript(script.slice(0, length))).toBe(undefined)
  expect(readKeepScript(script.replace('0f', '0e'))).toBe(undefined)
})
