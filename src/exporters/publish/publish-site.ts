import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {downloadsFolder} from '../../book/addresses.ts'
import {keeperNames} from '../../book/keeper-names.ts'
import {writeKeeper} from '../../portable/write-keeper.ts'
import type {Edition} from '../edition.ts'
import {formatSums, sumsName} from '../keep-records.ts'
import {productsOf} from '../record.ts'
import type {ProductRecord} from '../record.ts'
import {orExportError, partialFolder} from '../write-products.ts'
import {fillPages} from './fill-pages.ts'
import {editionName} from './published-folder.ts'

/**
 * Lays out the folder to publish: the built site, its downloads, and the pages about them with what was measured.
 * It takes the place of an earlier one when it is complete.
 *
 * @param folder e.g. `export`; the site stands in `export/site/`, the downloads in `export/site/downloads/`
 * @throws {ExportError} `cannot publish export/site: ENOSPC: no space left on device`
 */
export function publishSite(
  folder: string,
  edition: Edition,
  records: readonly ProductRecord[],
): void {
  const [partial, site] = [join(partialFolder(folder), 'site'), join(folder, 'site')]
  const products = productsOf(records, edition)
  const files = new Map([...edition.files, ...fillPages(edition, products)])
  try {
    orExportError(`publish ${site}`, () => {
      for (const [address, bytes] of files) {
        mkdirSync(dirname(join(partial, address)), {recursive: true})
        writeFileSync(join(partial, address), bytes)
      }
      const downloads = join(partial, downloadsFolder)
      mkdirSync(downloads, {recursive: true})
      for (const {name} of products) linkOrCopy(join(folder, name), join(downloads, name))
      writeFileSync(join(downloads, sumsName), formatSums(products))
      writeFileSync(join(downloads, editionName), `${edition.id}\n`)
      // Last, because it lists every other file.
      const {book, facts} = edition.site
      writeKeeper(partial, keeperNames(book.words, facts))
      // Moved aside at once: to delete it takes time in which a run may be cut off.
      const earlier = join(partialFolder(folder), 'earlier')
      if (existsSync(site)) renameSync(site, earlier)
      try {
        renameSync(partial, site)
      } catch (error) {
        if (existsSync(earlier)) renameSync(earlier, site)
        throw error
      }
    })
  } finally {
    rmSync(partialFolder(folder), {recursive: true, force: true})
  }
}

/** A link costs no room; where the disk knows none, a copy does. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
