import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ExportError} from '../../errors.ts'
import type {Edition} from '../edition.ts'
import {fitKiwixPage} from './kiwix-page.ts'

// What installs and keeps the site in a browser: Kiwix itself does both.
const onlyServed: ReadonlySet<string> = new Set([
  ...['/manifest.webmanifest', '/sw.js', '/kept.json', '/assets/keep.js'],
])

/**
 * Lays the site in a folder, its pages fitted for Kiwix; leaves out what no reader of Kiwix needs, and hidden files.
 *
 * @throws {ExportError} `/zte.html: page keeps its content policy`
 */
export function writePages({files, site}: Edition, folder: string): void {
  const {title} = site.book.words.site
  for (const [address, bytes] of files) {
    if (address.includes('/.') || onlyServed.has(address)) continue
    const path = join(folder, address)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, address.endsWith('.html') ? fitted(address, bytes, title) : bytes)
  }
}

function fitted(address: string, bytes: Uint8Array, title: string): string {
  try {
    return fitKiwixPage(new TextDecoder().decode(bytes), title)
  } catch (cause) {
    if (!(cause instanceof ExportError)) throw cause
    throw new ExportError(`${address}: ${cause.message}`, {cause})
  }
}
