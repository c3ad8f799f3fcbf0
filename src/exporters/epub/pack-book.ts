import {zipBytes} from '../zip-bytes.ts'
import type {ZipEntry} from '../zip-bytes.ts'
import {xmlDeclaration} from './format-xhtml.ts'
import type {PackageItem} from './package-document.ts'

/** A file of a book that its package lists. */
export type BookFile = PackageItem & {readonly content: string | Uint8Array}

const folder = 'EPUB'
const container = `${xmlDeclaration}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="${folder}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`

/**
 * Packs a book (EPUB Open Container Format 3.3).
 *
 * @param packageDocument text of `package.opf`
 * @param date            day that every entry bears, e.g. `2026-11-22`
 */
export function packBook(
  packageDocument: string,
  files: readonly BookFile[],
  date: string,
): Promise<Uint8Array> {
  return zipBytes(
    [
      // Readers tell an EPUB by this file: first, and as it is.
      {...entry('mimetype', 'application/epub+zip'), isStored: true},
      entry('META-INF/container.xml', container),
      entry(`${folder}/package.opf`, packageDocument),
      ...files.map(({path, content}) => entry(`${folder}/${path}`, content)),
    ],
    date,
  )
}

function entry(path: string, content: string | Uint8Array): ZipEntry {
  return {path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content}
}
