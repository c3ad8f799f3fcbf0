import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {downloadsFolder} from '../../book/addresses.ts'
import type {Edition} from '../edition.ts'

/** File of the published site that names its edition. */
export const editionName = 'edition.txt'

/**
 * The site with its downloads, when an export has laid it out for this very edition.
 *
 * @param folder e.g. `export`
 * @returns e.g. `export/site`
 */
export function publishedFolder(folder: string, edition: Pick<Edition, 'id'>): string | undefined {
  const site = join(folder, 'site')
  const mark = join(site, downloadsFolder, editionName)
  if (!existsSync(mark)) return undefined
  return readFileSync(mark, 'utf8').trim() === edition.id ? site : undefined
}
