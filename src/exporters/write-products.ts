import {mkdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ExportError} from '../errors.ts'
import type {ProductFile} from './product.ts'

/** What touches the disk, so that a test can fill it up. */
export type Disk = {readonly writeFile: (path: string, bytes: Uint8Array) => void}

/**
 * Runs `look` on files that are complete on the disk but do not yet bear their names, then puts them in place.
 * What goes wrong before leaves no half product, and earlier good ones stay as they are.
 *
 * @param folder e.g. `export`; the files stand in `export/.partial/` meanwhile
 * @param look   gets the path of each file
 * @param rest   more files that follow from what the looks found; all of them are put in place together
 * @throws {ExportError} `cannot write export/site.zip: ENOSPC: no space left on device`
 */
export async function writeProducts<T>(
  folder: string,
  files: readonly ProductFile[],
  look: (file: ProductFile, path: string) => Promise<T>,
  rest: (seen: readonly T[]) => readonly ProductFile[] = () => [],
  disk: Disk = {writeFile: writeFileSync},
): Promise<T[]> {
  const partial = partialFolder(folder)
  const write = ({name, bytes}: ProductFile): void => {
    orExportError(`write ${join(folder, name)}`, () => {
      mkdirSync(dirname(join(partial, name)), {recursive: true})
      disk.writeFile(join(partial, name), bytes)
    })
  }
  try {
    files.forEach(write)
    const seen: T[] = []
    for (const file of files) seen.push(await look(file, join(partial, file.name)))
    const more = rest(seen)
    more.forEach(write)
    const all = [...files, ...more]
    // From here on nothing waits, so that an interruption finds all in place or none.
    for (const {name} of all) refuseFolder(join(folder, name))
    for (const {name} of all)
      orExportError(`write ${join(folder, name)}`, () => {
        renameSync(join(partial, name), join(folder, name))
      })
    return seen
  } finally {
    rmSync(partial, {recursive: true, force: true})
  }
}

/** A file cannot take the place of a folder; better to know before the first is in place. */
function refuseFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
    throw new ExportError(`cannot write ${path}: a folder of this name is there`)
}

/** Where files stand until they are whole; what is left there by a run that was cut off goes with the next. */
export function partialFolder(folder: string): string {
  return join(folder, '.partial')
}

/** @throws {ExportError} `cannot …: ENOSPC: no space left on device` in place of the system's error */
export function orExportError<T>(what: string, act: () => T): T {
  try {
    return act()
  } catch (cause) {
    // Only what the system refuses can be mended by the user; anything else is our bug.
    if (!(cause instanceof Error) || !('syscall' in cause)) throw cause
    throw new ExportError(`cannot ${what}: ${cause.message}`, {cause})
  }
}
