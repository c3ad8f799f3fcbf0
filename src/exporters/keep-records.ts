import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ExportError} from '../errors.ts'
import {sha256} from '../sha256.ts'
import type {ProductFile} from './product.ts'
import {ProductRecords} from './record.ts'
import type {ProductRecord} from './record.ts'

const recordsName = 'products.json'

/** File with the checksums of all products, in the form of `sha256sum`. */
export const sumsName = 'SHA256SUMS'

/**
 * Reads what earlier runs recorded, and what has become of the files since.
 *
 * @param folder e.g. `export`
 * @throws {ExportError} `not a list of products: export/products.json; delete it and run again`
 */
export function readRecords(folder: string): EarlierProduct[] {
  const path = join(folder, recordsName)
  if (!existsSync(path)) return []
  const {success, data} = ProductRecords.safeParse(parsed(path))
  if (!success) throw new ExportError(`not a list of products: ${path}; delete it and run again`)
  return data.map((record) => ({record, state: stateOf(join(folder, record.name), record.sha256)}))
}

/** A file cut off, changed or replaced since it was made proves nothing, and is not to be published. */
export type EarlierProduct = {
  readonly record: ProductRecord
  readonly state: 'whole' | 'changed' | 'deleted'
}

function stateOf(path: string, sum: string): EarlierProduct['state'] {
  if (!existsSync(path)) return 'deleted'
  return sumOf(path) === sum ? 'whole' : 'changed'
}

/** SHA-256 of a file; nothing where it cannot be read. */
function sumOf(path: string): string | undefined {
  try {
    return sha256(readFileSync(path))
  } catch {
    return undefined
  }
}

/**
 * Puts new records in the place of an exporter's old ones.
 *
 * @param order ids of exporters, as the list is to be read
 */
export function withRecords(
  records: readonly ProductRecord[],
  exporter: string,
  made: readonly ProductRecord[],
  order: readonly string[],
): ProductRecord[] {
  const kept = records.filter((record) => record.exporter !== exporter)
  return [...kept, ...made].toSorted(
    (a, b) => order.indexOf(a.exporter) - order.indexOf(b.exporter),
  )
}

/** The list itself and the checksums. */
export function recordFiles(records: readonly ProductRecord[]): ProductFile[] {
  return [
    {name: recordsName, bytes: encoded(`${JSON.stringify(records, null, 2)}\n`)},
    {name: sumsName, bytes: encoded(formatSums(records))},
  ]
}

/** Lines by which `sha256sum --check SHA256SUMS` verifies a copy. */
export function formatSums(records: readonly ProductRecord[]): string {
  return records.map(({name, sha256}) => `${sha256}  ${name}\n`).join('')
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Broken JSON is no list either, nor is a folder. */
function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
