import {JSDOM} from 'jsdom'
import type {Edition} from '../../src/exporters/edition.ts'
import {epub} from '../../src/exporters/epub.ts'
import {unzip} from './unzip.ts'

/** Path → text, e.g. `EPUB/package.opf`. */
export type Book = ReadonlyMap<string, string>

/** The one chapter of `madeEdition`: its place on the site and in a book. */
export const listPage = '/lamps/the-list.html'
export const chapterPath = 'EPUB/lamps/the-list.xhtml'

const {DOMParser} = new JSDOM('').window

export async function bookOf(edition: Edition, name: string): Promise<Book> {
  const files = await epub.make(edition)
  const found = files.find((file) => file.name === name)
  return new Map(unzip(found?.bytes ?? new Uint8Array(4)).map(({path, text}) => [path, text]))
}

/** A page of a book, parsed as XML. */
export function page(book: Book, path: string): Document {
  return new DOMParser().parseFromString(book.get(path) ?? '', 'application/xhtml+xml')
}

export function linksOf(book: Book, path: string, selector = 'a'): (string | null)[] {
  return [...page(book, path).querySelectorAll(selector)].map((a) => a.getAttribute('href'))
}

/** What the package says of the book under a name, e.g. `dcterms:modified`. */
export function metas(book: Book, property: string): (string | null)[] {
  const found = page(book, 'EPUB/package.opf').querySelectorAll(`meta[property="${property}"]`)
  return [...found].map(({textContent}) => textContent)
}
