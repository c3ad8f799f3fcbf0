import {hanziAddress} from '../../src/exporters/book/hanzi-font.ts'
import type {Edition} from '../../src/exporters/edition.ts'
import {madeEdition} from './made-edition.ts'

/** A made edition for the printer, of the site “Light and Dark”; of its fonts only that of Chinese is real. */
export function paperEdition(changes: Parameters<typeof madeEdition>[0] = {}): Edition {
  const edition = madeEdition(changes)
  const files = [...edition.files].filter(
    ([path]) => path === hanziAddress || !path.startsWith('/fonts/'),
  )
  const {book} = edition.site
  const words = {...book.words, site: {...book.words.site, title: 'Light and Dark'}}
  return {
    ...edition,
    files: new Map(files),
    site: {...edition.site, book: {...book, words}},
  }
}
