import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {ContentError} from '../errors.ts'
import {addAliases} from './add-aliases.ts'
import {brokenLinks} from './broken-links.ts'
import type {ScriptLinks} from './broken-links.ts'
import {fontRange} from './font-ranges.ts'
import {lostAddresses} from './permalinks.ts'
import type {Permalinks} from './permalinks.ts'
import {relativeLinks, relativeUrls} from './relative-links.ts'
import {shrinkFont} from './shrink-fonts.ts'

/**
 * Makes a built folder open anywhere: relative addresses, fonts cut to the glyphs in use.
 *
 * @param folder     e.g. `dist`
 * @param permalinks addresses that were published and must lead somewhere
 * @param moved      words of a page that leads on to another
 * @param made       links that scripts make
 * @throws {ContentError} when a published address is gone
 * @throws {Error} `the folder has broken links: …`; a broken link is our bug, not the author's
 */
export async function makePortable(
  folder: string,
  permalinks: Permalinks,
  moved: string,
  made: readonly ScriptLinks[] = [],
): Promise<void> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll('\\', '/'))
    .toSorted()
  const rewrite = (
    extension: string,
    change: (text: string, address: string) => string,
  ): Map<string, string> =>
    new Map(
      files
        .filter((address) => address.endsWith(extension))
        .map((address) => {
          const text = change(readFileSync(`${folder}${address}`, 'utf8'), address)
          writeFileSync(`${folder}${address}`, text)
          return [address, text]
        }),
    )
  const css = [...rewrite('.css', relativeUrls).values()].join('')
  const built = rewrite('.html', relativeLinks)
  const lost = lostAddresses(permalinks, built)
  if (lost.length > 0) throw new ContentError(lost)
  const pages = addAliases(built, permalinks, moved)
  for (const [address, html] of pages) {
    if (built.get(address) === html) continue
    mkdirSync(dirname(`${folder}${address}`), {recursive: true})
    writeFileSync(`${folder}${address}`, html)
  }
  for (const address of files.filter((file) => file.endsWith('.woff2'))) {
    const isTaken = fontRange(css, basename(address))
    const font = await shrinkFont(readFileSync(`${folder}${address}`), pages.values(), isTaken)
    writeFileSync(`${folder}${address}`, font)
  }
  const broken = brokenLinks(pages, new Set([...files, ...pages.keys()]), made)
  if (broken.length > 0) throw new Error(`the folder has broken links:\n${broken.join('\n')}`)
}
