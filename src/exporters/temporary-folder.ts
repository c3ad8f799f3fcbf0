import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ExportError} from '../errors.ts'
import {cleaningUp} from './cleaning-up.ts'

/**
 * Lends a folder of its own to some work and takes it away afterwards: when the work is done, when it fails and when
 * the run is interrupted.
 *
 * @throws {ExportError} `cannot use a temporary folder: ENOSPC: no space left on device`
 */
export async function inTemporaryFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = makeFolder()
  const remove = (): void => {
    rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  }
  return cleaningUp(remove, async () => {
    try {
      return await work(folder)
    } catch (cause) {
      if (isDiskError(cause)) throw unusable(cause)
      throw cause
    }
  })
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'lists-and-ledgers-'))
  } catch (cause) {
    throw unusable(cause)
  }
}

/** Is it what `node:fs` throws for a disk that is full or a folder that cannot be written? */
function isDiskError(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause && !(cause instanceof ExportError)
}

function unusable(cause: unknown): ExportError {
  const message = cause instanceof Error ? cause.message : String(cause)
  return new ExportError(`cannot use a temporary folder: ${message}`, {cause})
}
