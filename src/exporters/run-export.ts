import {writeFileSync} from 'node:fs'
import {ExportError} from '../errors.ts'
import type {Edition} from './edition.ts'
import type {Exporter} from './product.ts'
import {writeProducts, type Written} from './write-products.ts'

export type ExportRun = {
  readonly edition: Edition
  readonly exporters: readonly Exporter[]
  /** Ids to make; empty means all. */
  readonly only: readonly string[]
  /** Where products go, e.g. `export`. */
  readonly folder: string
  readonly say: (line: string) => void
}

/**
 * Makes every product asked for; one that fails does not keep the others from being made.
 * `SHA256SUMS` lists what this run made.
 *
 * @returns whether a product failed
 * @throws {ExportError} `no exporter: epbu; one of zip, data`
 */
export async function runExport({
  edition,
  exporters,
  only,
  folder,
  say,
}: ExportRun): Promise<boolean> {
  const known = exporters.map(({id}) => id)
  const stranger = only.find((id) => !known.includes(id))
  if (stranger !== undefined)
    throw new ExportError(`no exporter: ${stranger}; one of ${known.join(', ')}`)
  const chosen = exporters.filter(({id}) => only.length === 0 || only.includes(id))
  say(`edition ${edition.id}, ${edition.pages.length} pages`)
  const written: Written[] = []
  let failed = false
  for (const exporter of chosen) {
    const start = performance.now()
    try {
      const files = writeProducts(folder, await exporter.make(edition))
      written.push(...files)
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      for (const {name, bytes} of files) say(`  ${name}  ${formatBytes(bytes)}`)
      say(`${exporter.id}  done in ${seconds} s`)
    } catch (error) {
      if (!(error instanceof ExportError)) throw error
      failed = true
      say(`${exporter.id}  failed: ${error.message}`)
    }
  }
  if (only.length === 0) writeSums(folder, written)
  return failed
}

/** `sha256sum --check SHA256SUMS` verifies a copy. */
function writeSums(folder: string, written: readonly Written[]): void {
  const lines = written.map(({name, sha256}) => `${sha256}  ${name}\n`)
  writeFileSync(`${folder}/SHA256SUMS`, lines.join(''))
}

function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
