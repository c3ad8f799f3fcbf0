import {ExportError} from '../errors.ts'
import {sha256} from '../sha256.ts'
import type {Edition} from './edition.ts'
import {compareParity} from './places/compare-parity.ts'
import {expectedPlaces} from './places/expected-places.ts'
import {namedGaps} from './places/named-gaps.ts'
import type {Exporter, ProductFile} from './product.ts'
import type {ProductRecord} from './record.ts'

/**
 * Reads a finished file back and has others validate it, before it takes the place of an earlier one.
 * What it leaves out must be what readers are told of in `content/downloads.json`.
 *
 * @param path where the file stands
 * @throws {ExportError} `zte.epub is not valid: EPUBCheck 4.2.6: 1 error, 0 warnings`
 * @throws {ExportError} `zte.epub lacks what the site has: /zte/why-the-ban.html#note-3, …`
 */
export async function examineProduct(
  exporter: Exporter,
  edition: Edition,
  file: ProductFile,
  path: string,
): Promise<ProductRecord> {
  const {name, bytes} = file
  const validation = await exporter.validate?.(path)
  if (validation?.passed === false)
    throw new ExportError(`${name} is not valid: ${validation.validator}: ${validation.result}`)
  const held = await exporter.findPlaces?.(file, edition)
  const parity = held && compareParity(expectedPlaces(edition, name), held)
  const missing = parity?.missing ?? []
  const named = namedGaps(exporter.id, edition.site.book)
  const lost = missing.filter((place) => !named.has(place))
  if (lost.length > 0) throw new ExportError(`${name} lacks what the site has: ${lost.join(', ')}`)
  return {
    name,
    exporter: exporter.id,
    edition: edition.id,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    isReproducible: exporter.isReproducible,
    ...(validation && {validation}),
    ...(parity && {holds: parity.holds}),
    missing: [...missing],
  }
}
