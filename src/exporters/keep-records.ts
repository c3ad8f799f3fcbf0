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
 * Reads what earlier runs recorded, for files that are still there and still the same: a run that was cut off between
 * its files and their records leaves newer ones.
 *
 * @param folder e.g. `export`
 * @throws {ExportError} `not a list of products: export/products.json; delete it and run again`
 */
export function readRecords(folder: string): ProductRecord[] {
  const path = join(folder, recordsName)
  if (!existsSync(path)) return []
  const {success, data} = ProductRecords.safeParse(parsed(readFileSync(path, 'utf8')))
  if (!success) throw new ExportError(`not a list of products: ${path}; delete it and run again`)
  return data.filter((record) => isSame(record, join(folder, record.name)))
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

function isSame({sha256: sum}: ProductRecord, path: string): boolean {
  return existsSync(path) && sha256(readFileSync(path)) === sum
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Broken JSON is no list either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
