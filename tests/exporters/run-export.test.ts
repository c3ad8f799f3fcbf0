import {createHash} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {ExportError, MissingTool} from '../../src/errors.ts'
import type {Exporter} from '../../src/exporters/product.ts'
import {runExport} from '../../src/exporters/run-export.ts'
import {madeEdition} from './made-edition.ts'

const edition = madeEdition()
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sum = (text: string): string => createHash('sha256').update(text).digest('hex')

function exporter(id: string, text: string, more: Partial<Exporter> = {}): Exporter {
  const make = (): Promise<{name: string; bytes: Uint8Array}[]> =>
    Promise.resolve([{name: `lamps.${id}`, bytes: bytes(text)}])
  return {id, isReproducible: true, make, ...more}
}

function failing(id: string, error: Error): Exporter {
  return exporter(id, '', {make: () => Promise.reject(error)})
}

const place = {folder: ''}
beforeEach(() => {
  place.folder = join(mkdtempSync(join(tmpdir(), 'run-export-')), 'export')
})

type Outcome = {failed: boolean; said: string; published: string[]}

async function run(exporters: readonly Exporter[], only: readonly string[] = []): Promise<Outcome> {
  const lines: string[] = []
  const published: string[] = []
  const failed = await runExport({
    edition,
    exporters,
    only,
    folder: place.folder,
    say: (line) => lines.push(line),
    publish: (records) => published.push(...records.map(({name}) => name)),
  })
  // Seconds differ from run to run.
  return {failed, said: lines.join('\n').replaceAll(/\d+\.\d s/g, '0.0 s'), published}
}

const read = (name: string): string => readFileSync(join(place.folder, name), 'utf8')

describe('runExport(run)', () => {
  test('makes each product, records it, says its size, and publishes', async () => {
    const {failed, said, published} = await run([exporter('a', 'first'), exporter('b', 'second')])
    expect(failed).toBe(false)
    expect(said).toBe(
      [
        `edition ${edition.id}, 6 pages`,
        'a …',
        '  lamps.a  1 kB',
        'a done in 0.0 s',
        'b …',
        '  lamps.b  1 kB',
        'b done in 0.0 s',
        'site …',
        'site done in 0.0 s',
      ].join('\n'),
    )
    expect(published).toEqual(['lamps.a', 'lamps.b'])
    expect(readdirSync(place.folder)).toEqual(['SHA256SUMS', 'lamps.a', 'lamps.b', 'products.json'])
    expect(read('SHA256SUMS')).toBe(`${sum('first')}  lamps.a\n${sum('second')}  lamps.b\n`)
    expect(JSON.parse(read('products.json'))).toEqual([
      {
        name: 'lamps.a',
        exporter: 'a',
        edition: edition.id,
        bytes: 5,
        sha256: sum('first'),
        isReproducible: true,
        missing: [],
      },
      expect.objectContaining({name: 'lamps.b', bytes: 6}),
    ])
  })

  test('makes the others when one fails, and says both kinds of failure', async () => {
    const bug = new TypeError('our bug')
    const {failed, said, published} = await run([
      failing('a', new ExportError('no room')),
      failing('b', bug),
      exporter('c', 'third'),
    ])
    expect(failed).toBe(true)
    expect(said).toContain('a failed: no room\nb …\nb failed: TypeError: our bug\n    at ')
    expect(published).toEqual(['lamps.c'])
  })

  test('leaves out what needs a program that is not here, and fails only when it was asked for', async () => {
    const exporters = [
      failing('zim', new MissingTool('zimwriterfs', 'apt-get install zim-tools')),
      exporter('b', 'second'),
    ]
    const all = await run(exporters)
    expect(all.said).toContain(
      'zim left out: zimwriterfs is not installed: apt-get install zim-tools\nb …',
    )
    expect([all.failed, all.published]).toEqual([false, ['lamps.b']])
    const one = await run(exporters, ['zim'])
    expect(one.said).toContain('zim failed: zimwriterfs is not installed')
    expect([one.failed, one.published]).toEqual([true, ['lamps.b']])
  })

  test('makes only what is asked for and keeps the record of the rest', async () => {
    await run([exporter('a', 'first'), exporter('b', 'second')])
    await run([exporter('a', 'other'), exporter('b', 'never')], ['a'])
    expect(read('lamps.b')).toBe('second')
    expect(read('SHA256SUMS')).toBe(`${sum('other')}  lamps.a\n${sum('second')}  lamps.b\n`)
  })

  test('keeps the earlier product when the new one cannot be made', async () => {
    await run([exporter('a', 'first')])
    await run([failing('a', new ExportError('no room'))])
    expect([read('lamps.a'), read('SHA256SUMS')]).toEqual(['first', `${sum('first')}  lamps.a\n`])
  })

  test('keeps the earlier product when a validator refuses the new one', async () => {
    await run([exporter('a', 'first')])
    const validate = (): Promise<{validator: string; result: string; passed: boolean}> =>
      Promise.resolve({validator: 'Checker 1.0', result: '2 errors', passed: false})
    const {failed, said} = await run([exporter('a', 'other', {validate})])
    expect(failed).toBe(true)
    expect(said).toContain('a failed: lamps.a is not valid: Checker 1.0: 2 errors')
    expect(read('lamps.a')).toBe('first')
  })

  test('refuses a product that lost a place of the site, and names the place', async () => {
    const address = '/lamps/the-list.html'
    const findPlaces = (): Promise<Set<string>> =>
      Promise.resolve(new Set([address, `${address}#lamp-year`, `${address}#question-who`]))
    const {failed, said} = await run([exporter('a', 'first', {findPlaces})])
    expect(failed).toBe(true)
    expect(said).toContain(`a failed: lamps.a lacks what the site has: ${address}#note-1`)
    expect(existsSync(join(place.folder, 'lamps.a'))).toBe(false)
  })

  test('forgets files that were deleted and says so, and clears away what a run that was cut off left', async () => {
    await run([exporter('a', 'first'), exporter('b', 'second')])
    rmSync(join(place.folder, 'lamps.b'))
    mkdirSync(join(place.folder, '.partial'))
    writeFileSync(join(place.folder, '.partial/lamps.b'), 'sec')
    const both = [exporter('a', 'first'), exporter('b', 'second')]
    const {failed, said, published} = await run(both, ['a'])
    expect(failed).toBe(false)
    expect(said).toContain(
      'lamps.b has been deleted and is left out: run npm run export -- --only b to have it again',
    )
    expect(published).toEqual(['lamps.a'])
    expect(readdirSync(place.folder)).toEqual(['SHA256SUMS', 'lamps.a', 'products.json'])
  })

  test('says that it clears away what a run that was cut off left', async () => {
    mkdirSync(join(place.folder, '.partial'), {recursive: true})
    // A number that no process has.
    writeFileSync(join(place.folder, '.lock'), '99999999\n')
    const {said, failed} = await run([exporter('a', 'first')])
    expect(said).toContain('cleared away what a run that was cut off left\n')
    expect(failed).toBe(false)
    expect(readdirSync(place.folder)).toEqual(['SHA256SUMS', 'lamps.a', 'products.json'])
  })

  test('forgets a file that has changed since it was made, names it, and fails', async () => {
    const both = [exporter('a', 'first'), exporter('b', 'second')]
    await run(both)
    writeFileSync(join(place.folder, 'lamps.b'), 'sec')
    const {failed, said, published} = await run(both, ['a'])
    expect(failed).toBe(true)
    expect(said).toContain(
      'lamps.b has changed since it was made and is left out: run npm run export -- --only b to have it again',
    )
    expect(published).toEqual(['lamps.a'])
    expect(read('SHA256SUMS')).toBe(`${sum('first')}  lamps.a\n`)
  })

  test('makes a changed file anew without a word', async () => {
    await run([exporter('a', 'first')])
    writeFileSync(join(place.folder, 'lamps.a'), 'fir')
    const {failed, said, published} = await run([exporter('a', 'first')])
    expect([failed, published, read('lamps.a')]).toEqual([false, ['lamps.a'], 'first'])
    expect(said).not.toContain('changed')
  })

  test('lets one run at a time write to a folder', async () => {
    const slow = exporter('a', 'first', {
      make: async () => {
        await expect(run([exporter('b', 'second')])).rejects.toThrow(
          new ExportError(
            `another export is writing to ${place.folder}/ (process ${process.pid}); wait for it, or delete ${join(place.folder, '.lock')} if there is none`,
          ),
        )
        return [{name: 'lamps.a', bytes: bytes('first')}]
      },
    })
    const {failed} = await run([slow])
    expect([failed, read('lamps.a')]).toEqual([false, 'first'])
  })

  test('says at once, and once, that a folder cannot be written', async () => {
    writeFileSync(place.folder, 'a file')
    await expect(run([exporter('a', 'first')])).rejects.toThrow(
      `cannot write to ${place.folder}/: EEXIST`,
    )
  })

  test('refuses the name of no exporter, and a list of products that is none', async () => {
    await expect(run([exporter('a', 'first')], ['epbu'])).rejects.toThrow(
      new ExportError('no exporter: epbu; one of a'),
    )
    await run([exporter('a', 'first')])
    writeFileSync(join(place.folder, 'products.json'), '[{"name": 1}]')
    await expect(run([exporter('a', 'first')])).rejects.toThrow(
      `not a list of products: ${join(place.folder, 'products.json')}; delete it and run again`,
    )
    rmSync(join(place.folder, 'products.json'))
    mkdirSync(join(place.folder, 'products.json'))
    await expect(run([exporter('a', 'first')])).rejects.toThrow(
      `not a list of products: ${join(place.folder, 'products.json')}; delete it and run again`,
    )
  })
})
