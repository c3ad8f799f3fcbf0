import {createHash} from 'node:crypto'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {ExportError} from '../errors.ts'
import type {ProductFile} from './product.ts'

/** What stands in `export/` after a product is written. */
export type Written = {readonly name: string; readonly bytes: number; readonly sha256: string}

/**
 * Writes files whole or not at all: each goes to a temporary name beside its own and is moved when complete,
 * so that an interrupted run leaves no half product and earlier good ones stay.
 *
 * @throws {ExportError} `cannot write export/site.zip: ENOSPC: no space left on device`
 */
export function writeProducts(folder: string, files: readonly ProductFile[]): Written[] {
  return files.map(({name, bytes}) => {
    const path = `${folder}/${name}`
    const partial = `${path}.partial`
    try {
      mkdirSync(folder, {recursive: true})
      writeFileSync(partial, bytes)
      renameSync(partial, path)
    } catch (cause) {
      rmSync(partial, {force: true})
      throw new ExportError(`cannot write ${path}: ${messageOf(cause)}`, {cause})
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {name, bytes: bytes.byteLength, sha256}
  })
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
