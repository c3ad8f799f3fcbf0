import {plainText} from '../book/markdown.ts'
import type {Entry, IndexPage} from './search-index.ts'

/** An entry before the pages are numbered. */
export type Found = Omit<Entry, 'page'>

/** A page with what can be found on it, or through it. */
export type Gathered = {readonly page: IndexPage; readonly entries: readonly Found[]}

/** Pieces of Markdown as one run of plain words. */
export function plainWords(...texts: readonly string[]): string {
  return texts
    .map((text) => plainText(text))
    .filter((text) => text !== '')
    .join(' ')
}
