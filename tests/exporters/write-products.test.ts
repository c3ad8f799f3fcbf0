import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {ExportError} from '../../src/errors.ts'
import {writeProducts} from '../../src/exporters/write-products.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const nothing = (): Promise<void> => Promise.resolve()
const none = (): never[] => []
const place = {folder: ''}
beforeEach(() => {
  place.folder = join(mkdtempSync(join(tmpdir(), 'write-products-')), 'export')
  mkdirSync(place.folder)
  writeFileSync(join(place.folder, 'a.zip'), 'earlier')
})
const now = (name: string): string => readFileSync(join(place.folder, name), 'utf8')

describe('writeProducts(folder, files, look)', () => {
  test('looks at whole files under their own names, then puts them in place', async () => {
    const files = [
      {name: 'a.zip', bytes: bytes('later')},
      {name: 'b.zip', bytes: bytes('new')},
    ]
    const seen = await writeProducts(place.folder, files, ({name}, path) =>
      Promise.resolve([name, path.endsWith(`/${name}`), readFileSync(path, 'utf8'), now('a.zip')]),
    )
    expect(seen).toEqual([
      ['a.zip', true, 'later', 'earlier'],
      ['b.zip', true, 'new', 'earlier'],
    ])
    expect([now('a.zip'), now('b.zip'), readdirSync(place.folder)]).toEqual([
      'later',
      'new',
      ['a.zip', 'b.zip'],
    ])
  })

  test('makes the folder when it is not there', async () => {
    const folder = join(place.folder, 'deep')
    await writeProducts(folder, [{name: 'a.zip', bytes: bytes('x')}], nothing)
    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('x')
  })

  test('leaves earlier files as they were and nothing half written when the disk is full', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      syscall: 'write',
    })
    const disk = {
      writeFile: (path: string, all: Uint8Array) => {
        writeFileSync(path, all.subarray(0, 2))
        if (path.endsWith('b.zip')) throw full
      },
    }
    const files = [
      {name: 'a.zip', bytes: bytes('later')},
      {name: 'b.zip', bytes: bytes('new')},
    ]
    await expect(writeProducts(place.folder, files, nothing, none, disk)).rejects.toThrow(
      new ExportError(
        `cannot write ${join(place.folder, 'b.zip')}: ENOSPC: no space left on device, write`,
      ),
    )
    expect([now('a.zip'), readdirSync(place.folder)]).toEqual(['earlier', ['a.zip']])
  })

  test('puts what follows from the looks in place together with the files, or nothing', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      syscall: 'write',
    })
    const disk = {
      writeFile: (path: string, all: Uint8Array) => {
        if (path.endsWith('sums')) throw full
        writeFileSync(path, all)
      },
    }
    const files = [{name: 'a.zip', bytes: bytes('later')}]
    const look = (): Promise<string> => Promise.resolve('sum of later')
    const sums = (seen: readonly string[]) => [{name: 'sums', bytes: bytes(seen.join(''))}]
    await expect(writeProducts(place.folder, files, look, sums, disk)).rejects.toThrow(ExportError)
    expect([now('a.zip'), readdirSync(place.folder)]).toEqual(['earlier', ['a.zip']])
    await writeProducts(place.folder, files, look, sums)
    expect([now('a.zip'), now('sums')]).toEqual(['later', 'sum of later'])
  })

  test('replaces nothing where a folder stands in the place of a file', async () => {
    mkdirSync(join(place.folder, 'b.zip'))
    const files = [
      {name: 'a.zip', bytes: bytes('later')},
      {name: 'b.zip', bytes: bytes('new')},
    ]
    await expect(writeProducts(place.folder, files, nothing)).rejects.toThrow(
      new ExportError(
        `cannot write ${join(place.folder, 'b.zip')}: a folder of this name is there`,
      ),
    )
    expect([now('a.zip'), readdirSync(place.folder)]).toEqual(['earlier', ['a.zip', 'b.zip']])
  })

  test('leaves earlier files as they were when a look finds fault', async () => {
    const look = (): Promise<never> => Promise.reject(new ExportError('a.zip is not valid'))
    const made = writeProducts(place.folder, [{name: 'a.zip', bytes: bytes('later')}], look)
    await expect(made).rejects.toThrow('a.zip is not valid')
    expect([now('a.zip'), readdirSync(place.folder)]).toEqual(['earlier', ['a.zip']])
  })

  test('says which file cannot be written where a file stands in the place of the folder', async () => {
    const folder = join(place.folder, 'a.zip')
    const made = writeProducts(folder, [{name: 'b.zip', bytes: bytes('new')}], nothing)
    await expect(made).rejects.toThrow(`cannot write ${join(folder, 'b.zip')}: ENOTDIR`)
    expect(existsSync(join(place.folder, 'b.zip'))).toBe(false)
  })

  test('keeps the stack of a fault that is our own', async () => {
    const disk = {
      writeFile: () => {
        throw new TypeError('our bug')
      },
    }
    const made = writeProducts(
      place.folder,
      [{name: 'b.zip', bytes: bytes('new')}],
      nothing,
      none,
      disk,
    )
    await expect(made).rejects.toThrow(TypeError)
  })
})
