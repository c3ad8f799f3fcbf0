import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {epub} from '../../src/exporters/epub.ts'
import {findEpubcheck, readEpubcheck} from '../../src/exporters/epub/check-book.ts'
import {findTool} from '../find-tool.ts'
import {madeEdition} from './made-edition.ts'

function madeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-book-'))
  onTestFinished(() => {
    rmSync(folder, {recursive: true})
  })
  return folder
}

describe('findEpubcheck(find, jar)', () => {
  const java = (name: string): string | undefined => (name === 'java' ? '/bin/java' : undefined)

  test('runs a program of that name as it is', () => {
    const path = join(madeFolder(), 'epubcheck')
    writeFileSync(path, '')
    expect(findEpubcheck((name) => (name === 'epubcheck' ? path : undefined), '/none')).toEqual([
      path,
    ])
  })

  test('runs a Java archive by Java, also one under another name', () => {
    const folder = madeFolder()
    const [jar, link] = [join(folder, 'epubcheck.jar'), join(folder, 'bin/epubcheck')]
    writeFileSync(jar, '')
    mkdirSync(join(folder, 'bin'))
    symlinkSync(jar, link)
    const find = (name: string): string | undefined => (name === 'epubcheck' ? link : java(name))
    expect(findEpubcheck(find, '/none')).toEqual([
      '/bin/java',
      '-XX:TieredStopAtLevel=1',
      '-jar',
      jar,
    ])
    expect(findEpubcheck(java, jar)).toEqual(['/bin/java', '-XX:TieredStopAtLevel=1', '-jar', jar])
  })

  test('finds nothing where Java or the archive is missing', () => {
    expect(findEpubcheck(java, '/none.jar')).toBeUndefined()
    expect(findEpubcheck(() => undefined, import.meta.filename)).toEqual([import.meta.filename])
    const jar = join(madeFolder(), 'a.jar')
    writeFileSync(jar, '')
    expect(findEpubcheck(() => undefined, jar)).toBeUndefined()
  })
})

describe('readEpubcheck(output, exitCode)', () => {
  test('counts errors and warnings', () => {
    expect(readEpubcheck('Messages: 0 fatals / 0 errors / 0 warnings / 0 infos', 0)).toEqual({
      result: '0 errors, 0 warnings',
      passed: true,
    })
  })

  test('takes a warning for a fault, though EPUBCheck ends well', () => {
    const output = 'WARNING(HTM-1): b.xhtml\nMessages: 0 fatals / 0 errors / 1 warning / 0 infos'
    expect(readEpubcheck(output, 0)).toEqual({
      result: '0 errors, 1 warnings; WARNING(HTM-1): b.xhtml',
      passed: false,
    })
  })

  test('does not take a crash for a pass', () => {
    expect(readEpubcheck('no memory\n', 1)).toEqual({
      result: 'ended with code 1: no memory',
      passed: false,
    })
    const lost = 'Messages: 0 fatals / 0 errors / 0 warnings\nFile not found: "/none.epub"\n'
    expect(readEpubcheck(lost, 1)).toEqual({
      result: `ended with code 1: ${lost.trim()}`,
      passed: false,
    })
  })
})

const withEpubcheck = test.skipIf(findTool('epubcheck') === undefined)

describe('epub.validate(path)', () => {
  withEpubcheck(
    'passes a book and fails half of it (needs epubcheck)',
    async () => {
      const folder = madeFolder()
      const [file] = await epub.make(madeEdition())
      const bytes = file?.bytes ?? new Uint8Array()
      const [good, half] = [join(folder, 'good.epub'), join(folder, 'half.epub')]
      writeFileSync(good, bytes)
      writeFileSync(half, bytes.slice(0, bytes.length / 2))
      const validation = await epub.validate?.(good)
      expect(validation?.validator).toMatch(/^EPUBCheck \d+\.\d+/)
      expect(validation?.result).toBe('0 errors, 0 warnings')
      expect(validation?.passed).toBe(true)
      expect(await epub.validate?.(half)).toMatchObject({passed: false})
    },
    120_000,
  )
})
