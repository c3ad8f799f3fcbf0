import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readEdition} from '../../src/exporters/edition.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {formatMark} from '../../src/portable/edition-mark.ts'
import {writeKeeper} from '../../src/portable/write-keeper.ts'
import {madeEdition} from './made-edition.ts'

const {site} = madeEdition()

/** Lays files in a folder as a build does, which lists them last, and reads it. */
function editionOf(
  files: Readonly<Record<string, string>>,
  damage: (folder: string) => void = () => undefined,
): Edition {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  for (const [address, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, address)), {recursive: true})
    writeFileSync(join(folder, address), text)
  }
  writeKeeper(folder, {name: version, notice: {words: 'New.', link: 'Take it', to: 'b/c.html'}})
  damage(folder)
  return readEdition(folder, site)
}

const {version, date} = site.facts
const mark = formatMark({version, date, contentSha256: site.contentHash})
const files = {
  '/edition.json': mark,
  '/index.html': '<link href="assets/a.css"><h1>Lamps</h1><a href="b/c.html#d">d</a>',
  '/b/c.html': '<h2 id="d">D</h2><img src="../lamp.png">',
  '/lamp.png': 'png',
  '/assets/a.css': '@font-face{src:url(../f.woff2)}',
  '/f.woff2': 'font',
}

describe('readEdition(folder, site)', () => {
  test('reads every file once, in code-point order, and says which are pages', () => {
    const {files: read, pages} = editionOf(files)
    expect([...read.keys()]).toEqual([
      '/assets/a.css',
      '/b/c.html',
      '/edition.json',
      '/f.woff2',
      '/index.html',
      '/kept.json',
      '/lamp.png',
      '/sw.js',
    ])
    expect(pages).toEqual(['/b/c.html', '/index.html'])
  })

  test('names the edition by what is in it', () => {
    const other = {...files, '/lamp.png': 'other'}
    expect(editionOf(files).id).toMatch(/^[0-9a-f]{12}$/)
    expect(editionOf(files).id).toBe(editionOf(files).id)
    expect(editionOf(other).id).not.toBe(editionOf(files).id)
  })

  test('refuses a folder that was not built', () => {
    expect(() => readEdition('none', site)).toThrow('no built site: none/; run npm run build first')
  })

  test.each([
    ['a missing image', '/lamp.png', '/b/c.html: no file ../lamp.png'],
    ['a missing page', '/b/c.html', '/index.html: no file b/c.html#d'],
    ['a missing font', '/f.woff2', '/assets/a.css: no file ../f.woff2'],
    ['a missing style sheet', '/assets/a.css', '/index.html: no file assets/a.css'],
  ])('refuses a folder with %s', (_, gone, fault) => {
    const left = Object.fromEntries(Object.entries(files).filter(([address]) => address !== gone))
    expect(() => editionOf(left)).toThrow(
      new RegExp(`/ is not whole; run npm run build again:\n${fault.replaceAll('.', '\\.')}$`),
    )
  })

  test.each<[string, (folder: string) => void, string]>([
    ['a truncated page', (folder) => halve(`${folder}/b/c.html`), '/b/c.html: not as it was built'],
    [
      'an empty page',
      (folder) => empty(`${folder}/index.html`),
      '/index.html: not as it was built',
    ],
    ['a missing file', (folder) => rmSync(`${folder}/f.woff2`), '/f.woff2: missing'],
    ['a file too many', (folder) => empty(`${folder}/b.html`), '/b.html: not of this build'],
    ['no list of its files', (folder) => rmSync(`${folder}/sw.js`), '/sw.js: missing'],
    ['half a list', (folder) => halve(`${folder}/sw.js`), '/sw.js: not as it was built'],
    ['no sum of its files', (folder) => rmSync(`${folder}/kept.json`), '/kept.json: missing'],
    [
      'another sum of its files',
      (folder) => empty(`${folder}/kept.json`),
      '/kept.json: not as it was built',
    ],
  ])('refuses a folder with %s', (_, damage, fault) => {
    expect(() => editionOf(files, damage)).toThrow(
      new RegExp(`/ is not whole; run npm run build again:\n${fault.replaceAll('.', '\\.')}$`),
    )
  })

  test.each([
    [
      'of other content',
      mark.replace(/[0-9a-f]{64}/, 'a'.repeat(64)),
      /^content\/ has changed since \S+\/ was built; /,
    ],
    ['that does not say of which content', '{}', /^no mark of its content in \S+\/; /],
    ['whose mark does not parse', '{', /^no mark of its content in \S+\/; /],
  ])('refuses a folder %s', (_, text, why) => {
    const read = () => editionOf({...files, '/edition.json': text})
    expect(read).toThrow(why)
    expect(read).toThrow(/; run npm run build again$/)
  })

  test('refuses a link to a place that is not on the page', () => {
    expect(() => editionOf({...files, '/b/c.html': '<img src="../lamp.png">'})).toThrow(
      'no id b/c.html#d',
    )
  })

  test('tells ten faults of a folder that has more', () => {
    const links = Array.from({length: 12}, (_, i) => `<a href="${i}.html">`).join('')
    expect(() => editionOf({'/index.html': links})).toThrow('no file 9.html\n… and 2 more')
  })
})

function halve(path: string): void {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.slice(0, text.length / 2))
}

function empty(path: string): void {
  writeFileSync(path, '')
}
