import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, describe, expect, onTestFinished, test, vi} from 'vitest'
import {ExportError} from '../../src/errors.ts'
import {findProgram} from '../../src/exporters/find-program.ts'
import {runProgram} from '../../src/exporters/run-program.ts'
import {inTemporaryFolder} from '../../src/exporters/temporary-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('findProgram(name)', () => {
  test('takes the first program of that name in PATH that may be run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'programs-'))
    onTestFinished(() => {
      rmSync(folder, {recursive: true})
    })
    const [none, folders, plain, good] = ['none', 'folders', 'plain', 'good'].map((name) =>
      join(folder, name),
    ) as [string, string, string, string]
    mkdirSync(join(folders, 'lamp'), {recursive: true})
    for (const place of [plain, good]) {
      mkdirSync(place)
      writeFileSync(join(place, 'lamp'), '')
    }
    chmodSync(join(good, 'lamp'), 0o755)
    vi.stubEnv('PATH', ['', none, folders, plain, good].join(delimiter))
    expect(findProgram('lamp')).toBe(join(good, 'lamp'))
    expect(findProgram('candle')).toBeUndefined()
  })
})

describe('runProgram(path, words)', () => {
  test('gives the exit code and what was said on both outputs', async () => {
    const script = 'console.log(process.argv[1]); console.error("b"); process.exitCode = 3'
    expect(await runProgram(process.execPath, ['-e', script, '; echo $HOME'])).toEqual({
      exitCode: 3,
      output: '; echo $HOME\nb\n',
    })
  })

  test('names a program that does not run', async () => {
    await expect(runProgram('/none/lamp', [])).rejects.toThrow(ExportError)
    await expect(runProgram('/none/lamp', [])).rejects.toThrow('/none/lamp does not run')
  })
})

test('runProgram(path, words) ends the program when the run is interrupted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'))
  onTestFinished(() => {
    rmSync(folder, {recursive: true})
  })
  const module = pathToFileURL(join(import.meta.dirname, '../../src/exporters/run-program.ts'))
  const mark = join(folder, 'id')
  const program = `require('fs').writeFileSync('${mark}', String(process.pid)); setInterval(() => {}, 1000)`
  const script = `import {runProgram} from '${module.href}'
    await runProgram(process.execPath, ['-e', ${JSON.stringify(program)}])`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  await expect.poll(() => existsSync(mark) && readFileSync(mark, 'utf8')).toMatch(/^\d+$/)
  const id = Number(readFileSync(mark, 'utf8'))
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([143, null])
  await expect.poll(() => isRunning(id)).toBe(false)
})

test.each([
  ['from the start', ''],
  ['after reading a file', 'await readFile(process.execPath)'],
  ['after packing', 'await promisify(deflate)(Buffer.alloc(99999))'],
])(
  'cleaningUp(clean, work) hears of an interruption while work keeps the process busy %s',
  async (_, first) => {
    const module = pathToFileURL(join(import.meta.dirname, '../../src/exporters/cleaning-up.ts'))
    const script = `import {readFile} from 'node:fs/promises'
    import {promisify} from 'node:util'
    import {deflate} from 'node:zlib'
    import {cleaningUp} from '${module.href}'
    await cleaningUp(() => process.stdout.write('clean'), async () => {
      ${first}
      process.kill(process.pid, 'SIGTERM')
      const end = Date.now() + 300
      while (Date.now() < end);
    })
    process.stdout.write('done')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    const [said] = (await once(child.stdout, 'data')) as [Buffer]
    expect(await once(child, 'exit')).toEqual([143, null])
    expect(said.toString()).toBe('clean')
  },
)

/** A process that has ended, and that nobody has asked for yet, does not run. */
function isRunning(id: number): boolean {
  const stat = `/proc/${id}/stat`
  if (existsSync('/proc/self/stat'))
    return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'))
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

describe('inTemporaryFolder(work)', () => {
  test('takes the folder away when the work is done, and when it fails', async () => {
    const done = await inTemporaryFolder((folder) => {
      writeFileSync(join(folder, 'a'), 'a')
      return Promise.resolve(folder)
    })
    expect(existsSync(done)).toBe(false)
    const failed = {folder: tmpdir()}
    const work = inTemporaryFolder((folder) => {
      failed.folder = folder
      return Promise.reject(new Error('no lamp'))
    })
    await expect(work).rejects.toThrow('no lamp')
    expect(existsSync(failed.folder)).toBe(false)
  })

  test('tells plainly of a disk that does not take a file', async () => {
    const work = inTemporaryFolder((folder) => {
      writeFileSync(join(folder, 'none/a'), 'a')
      return Promise.resolve()
    })
    await expect(work).rejects.toThrow(ExportError)
    await expect(work).rejects.toThrow('cannot use a temporary folder: ENOENT')
  })

  test('takes the folder away when the run is interrupted', async () => {
    const module = pathToFileURL(
      join(import.meta.dirname, '../../src/exporters/temporary-folder.ts'),
    )
    const script = `import {inTemporaryFolder} from '${module.href}'
      await inTemporaryFolder(async (folder) => {
        process.stdout.write(folder)
        await new Promise((resolve) => setTimeout(resolve, 60_000))
      })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    // A chunk of a pipe without encoding is a Buffer.
    const [said] = (await once(child.stdout, 'data')) as [Buffer]
    const folder = said.toString()
    expect(existsSync(folder)).toBe(true)
    child.kill('SIGTERM')
    // 128 and the signal's number, as shells have it.
    expect(await once(child, 'exit')).toEqual([143, null])
    expect(existsSync(folder)).toBe(false)
  })
})
