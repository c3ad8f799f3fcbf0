import type {Edition} from '../edition.ts'
import {zipBytes} from '../zip-bytes.ts'
import {describePackage} from './describe-package.ts'
import {figureResources} from './figure-resources.ts'
import {writeLicence, writeReadme} from './readme.ts'
import {filledTables, tableResources} from './table-resources.ts'

/**
 * Packs the data package: descriptor, README, licence, tables of the ledger, data of the figures.
 *
 * @throws {ExportError} where the built site lacks a figure's data, or has others than the content
 */
export async function makeDataPackage(edition: Edition): Promise<Uint8Array> {
  const tables = filledTables(edition.site)
  const resources = [...tableResources(tables, edition), ...figureResources(edition)]
  const descriptor = describePackage(
    edition,
    resources.map(({resource}) => resource),
  )
  const encoder = new TextEncoder()
  const entries = [
    {path: 'datapackage.json', bytes: encoder.encode(`${JSON.stringify(descriptor, null, 2)}\n`)},
    {path: 'README.md', bytes: encoder.encode(writeReadme(edition, tables))},
    {path: 'LICENSE.txt', bytes: encoder.encode(writeLicence(edition))},
    ...resources.map(({resource, bytes}) => ({path: resource.path, bytes})),
  ]
  return zipBytes(entries, edition.facts.date)
}
