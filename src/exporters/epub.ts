import {makeBooks} from './book/make-books.ts'
import {checkBook, findEpubcheck} from './epub/check-book.ts'
import {findPlacesInEpub} from './epub/find-in-epub.ts'
import {makeBook} from './epub/make-book.ts'
import {findProgram} from './find-program.ts'
import type {Exporter} from './product.ts'

/** Books for e-readers (EPUB 3.3): one of everything and one of each explainer. */
export const epub: Exporter = {
  id: 'epub',
  isReproducible: true,
  make: (edition) => makeBooks(edition.site, 'epub', (plan) => makeBook(edition, plan)),
  findPlaces: ({bytes}, {site}) => findPlacesInEpub(bytes, site.book),
  validate: async (path) => {
    const epubcheck = findEpubcheck(findProgram)
    return epubcheck === undefined ? undefined : checkBook(epubcheck, path)
  },
}
