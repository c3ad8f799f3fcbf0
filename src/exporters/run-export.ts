import {ExportError, MissingTool} from '../errors.ts'
import {hearSignals} from './cleaning-up.ts'
import type {Edition} from './edition.ts'
import {examineProduct} from './examine-product.ts'
import {readRecords, recordFiles, withRecords} from './keep-records.ts'
import {lockFolder} from './lock-folder.ts'
import type {Exporter} from './product.ts'
import {formatSize} from './publish/format-size.ts'
import type {ProductRecord} from './record.ts'
import {writeProducts} from './write-products.ts'

export type ExportRun = {
  readonly edition: Edition
  readonly exporters: readonly Exporter[]
  /** Ids to make; empty means all. */
  readonly only: readonly string[]
  /** Where products go, e.g. `export`. */
  readonly folder: string
  readonly say: (line: string) => void
  /** Lays out the site with its downloads, once the products stand. */
  readonly publish: (records: readonly ProductRecord[]) => void
}

/**
 * Makes every product asked for, then publishes the site with its downloads. What fails keeps nothing else from being made,
 * and leaves what an earlier run made as it was.
 *
 * @returns whether something failed; a product whose program is not installed fails only when it was asked for by name
 * @throws {ExportError} `no exporter: epbu; one of zip, data`
 * @throws {ExportError} when the folder cannot be written, or another run writes to it
 */
export async function runExport(run: ExportRun): Promise<boolean> {
  const {exporters, only, folder, say} = run
  const order = exporters.map(({id}) => id)
  const stranger = only.find((id) => !order.includes(id))
  if (stranger !== undefined)
    throw new ExportError(`no exporter: ${stranger}; one of ${order.join(', ')}`)
  return lockFolder(folder, (wasCutOff) => {
    if (wasCutOff) say('cleared away what a run that was cut off left')
    return makeAll(run, order)
  })
}

async function makeAll(run: ExportRun, order: readonly string[]): Promise<boolean> {
  const {edition, exporters, only, folder, say, publish} = run
  const asked = exporters.filter(({id}) => only.length === 0 || only.includes(id))
  const earlier = readRecords(folder)
  let records = earlier.filter(({state}) => state === 'whole').map(({record}) => record)
  let failed = false
  say(`edition ${edition.id}, ${edition.pages.length} pages`)
  for (const {record, state} of earlier) {
    if (state === 'whole' || asked.some(({id}) => id === record.exporter)) continue
    // Whoever deletes a file knows; a change may be a fault of the disk.
    failed ||= state === 'changed'
    say(`${record.name} ${becomes[state]}: ${remedy(record.exporter)}`)
  }
  for (const exporter of asked) {
    const isMade = await attempt(run, exporter.id, async () => {
      records = await makeProduct(run, exporter, (made) =>
        withRecords(records, exporter.id, made, order),
      )
    })
    failed ||= !isMade
  }
  const isPublished = await attempt(run, 'site', () => {
    publish(records)
  })
  return failed || !isPublished
}

/** Makes the files of one exporter and puts them in place, with the list of all that stands there then. */
async function makeProduct(
  {edition, folder, say}: ExportRun,
  exporter: Exporter,
  withNew: (made: readonly ProductRecord[]) => ProductRecord[],
): Promise<ProductRecord[]> {
  const files = await exporter.make(edition)
  await hearSignals()
  const made = await writeProducts(
    folder,
    files,
    (file, path) => examineProduct(exporter, edition, file, path),
    (seen) => recordFiles(withNew(seen)),
  )
  for (const record of made) say(describeProduct(record))
  return withNew(made)
}

/**
 * Does a step of the run; tells that it begins, how long it took, or why it went wrong.
 *
 * @returns whether all is well: a product left out for want of a program that nobody asked for by name is
 */
async function attempt(
  {only, say}: ExportRun,
  id: string,
  act: () => void | Promise<void>,
): Promise<boolean> {
  const start = performance.now()
  say(`${id} …`)
  try {
    await act()
    say(`${id} done in ${((performance.now() - start) / 1000).toFixed(1)} s`)
    return true
  } catch (error) {
    const isLeftOut = error instanceof MissingTool && only.length === 0
    say(`${id} ${isLeftOut ? 'left out' : 'failed'}: ${describe(error)}`)
    return isLeftOut
  }
}

const becomes = {
  changed: 'has changed since it was made and is left out',
  deleted: 'has been deleted and is left out',
} as const

function remedy(exporter: string): string {
  return `run npm run export -- --only ${exporter} to have it again`
}

/** What its user can mend is told in a line; our own faults keep their stack. */
function describe(error: unknown): string {
  if (error instanceof ExportError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** `  zte.epub  618 kB  EPUBCheck 4.2.6: 0 errors, 0 warnings` */
function describeProduct({name, bytes, validation}: ProductRecord): string {
  const said = validation ? [`${validation.validator}: ${validation.result}`] : []
  return ['', name, formatSize(bytes), ...said].join('  ')
}
