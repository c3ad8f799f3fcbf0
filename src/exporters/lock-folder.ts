import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {ExportError} from '../errors.ts'
import {cleaningUp} from './cleaning-up.ts'
import {orExportError, partialFolder} from './write-products.ts'

/**
 * Has a folder for one run alone, and clears away what it left half done, however it ends.
 *
 * @param folder e.g. `export`; made when it is not there
 * @param work   is told whether a run before was cut off
 * @throws {ExportError} `cannot write to export/: EROFS: read-only file system, access 'export'`
 * @throws {ExportError} `another export is writing to export/ (process 123); …`
 */
export async function lockFolder<Result>(
  folder: string,
  work: (wasCutOff: boolean) => Promise<Result>,
): Promise<Result> {
  const lock = join(folder, '.lock')
  const remove = (): void => {
    rmSync(partialFolder(folder), {recursive: true, force: true})
    rmSync(lock, {force: true})
  }
  refuseOther(lock, folder)
  const wasCutOff = existsSync(lock) || existsSync(partialFolder(folder))
  orExportError(`write to ${folder}/`, () => {
    mkdirSync(folder, {recursive: true})
    accessSync(folder, constants.W_OK)
    remove()
    takeLock(lock)
  })
  return cleaningUp(remove, () => work(wasCutOff))
}

function takeLock(lock: string): void {
  try {
    writeFileSync(lock, `${process.pid}\n`, {flag: 'wx'})
  } catch (cause) {
    // A disk that is full takes the name and not the number.
    if (!hasCode(cause, 'EEXIST')) rmSync(lock, {force: true})
    throw cause
  }
}

function refuseOther(lock: string, folder: string): void {
  if (!existsSync(lock)) return
  const holder = Number.parseInt(readFileSync(lock, 'utf8'), 10)
  if (!isRunning(holder)) return
  throw new ExportError(
    `another export is writing to ${folder}/ (process ${holder}); wait for it, or delete ${lock} if there is none`,
  )
}

function isRunning(id: number): boolean {
  if (!(id > 0)) return false
  try {
    // Signal 0 reaches a process without a word to it.
    process.kill(id, 0)
    return true
  } catch (cause) {
    // It is there and another user's.
    return hasCode(cause, 'EPERM')
  }
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code
}
