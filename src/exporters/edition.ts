import {existsSync} from 'node:fs'
import type {Root} from 'hast'
import {home} from '../book/addresses.ts'
import type {EditionFacts} from '../book/edition.ts'
import {ExportError} from '../errors.ts'
import {brokenLinks, brokenUrls} from '../portable/broken-links.ts'
import {readFolder} from '../read-folder.ts'
import {readMark} from '../portable/edition-mark.ts'
import {unlikeBuilt} from '../portable/unlike-built.ts'
import {sha256} from '../sha256.ts'
import type {Site} from '../site.ts'
import {parsePage} from './parse-page.ts'

/** The built site, read once: what every exporter starts from. */
export type Edition = {
  /** First 12 hex digits of a hash over every file: the same content gives the same id. */
  readonly id: string
  readonly facts: EditionFacts
  /** Address → bytes, in code-point order, e.g. `/entity-list/what-it-does.html`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Addresses of the pages among them. */
  readonly pages: readonly string[]
  /** A page's tree; each is parsed once. Callers do not change it: `structuredClone` it first. */
  readonly pageTree: (address: string) => Root
  /** The content that the pages were built from. */
  readonly site: Site
}

/**
 * Reads a built folder.
 *
 * @param folder e.g. `dist`
 * @throws {ExportError} `no built site: dist/; run npm run build first`
 * @throws {ExportError} `dist/ is not whole; run npm run build again: …` when a file is missing, cut off or changed
 * @throws {ExportError} `content/ has changed since dist/ was built; run npm run build again`
 */
export function readEdition(folder: string, site: Site): Edition {
  if (!existsSync(`${folder}${home}`))
    throw new ExportError(`no built site: ${folder}/; run npm run build first`)
  const files = readFolder(folder)
  const changes = unlikeBuilt(files)
  const faults = changes.length > 0 ? changes : faultsOf(files)
  if (faults.length > 0)
    throw new ExportError(
      [`${folder}/ is not whole; run npm run build again:`, ...shortened(faults)].join('\n'),
    )
  const mark = readMark(files)
  if (mark?.contentSha256 !== site.contentHash) {
    const why = mark
      ? `content/ has changed since ${folder}/ was built`
      : `no mark of its content in ${folder}/`
    throw new ExportError(`${why}; run npm run build again`)
  }
  return editionOf(files, site)
}

/** An edition of files at hand; each page is parsed when it is first asked for. */
export function editionOf(files: ReadonlyMap<string, Uint8Array>, site: Site): Edition {
  const trees = new Map<string, Root>()
  return {
    id: hashOf(files).slice(0, 12),
    facts: site.facts,
    files,
    pages: [...files.keys()].filter((address) => address.endsWith('.html')),
    pageTree: (address) => {
      const known = trees.get(address)
      if (known !== undefined) return known
      const bytes = files.get(address)
      if (bytes === undefined) throw new ExportError(`no page: ${address}`)
      const tree = parsePage(bytes)
      trees.set(address, tree)
      return tree
    },
    site,
  }
}

/** @throws {ExportError} `no file in the built site: /fonts/text-serif.woff2` */
export function fileAt({files}: Pick<Edition, 'files'>, address: string): Uint8Array {
  const bytes = files.get(address)
  if (bytes === undefined) throw new ExportError(`no file in the built site: ${address}`)
  return bytes
}

/** What pages and style sheets ask for and the folder does not have. */
function faultsOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  const addresses = new Set(files.keys())
  const decoder = new TextDecoder()
  const texts = (extension: string): Map<string, string> =>
    new Map(
      [...files]
        .filter(([address]) => address.endsWith(extension))
        .map(([address, bytes]) => [address, decoder.decode(bytes)]),
    )
  return [...brokenLinks(texts('.html'), addresses), ...brokenUrls(texts('.css'), addresses)]
}

/** A half-built folder has faults by the thousand; ten tell enough. */
function shortened(faults: readonly string[]): string[] {
  const rest = faults.length - 10
  return [...faults.slice(0, 10), ...(rest > 0 ? [`… and ${rest} more`] : [])]
}

function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  return sha256([...files].map(([address, bytes]) => `${sha256(bytes)}  ${address}\n`).join(''))
}
