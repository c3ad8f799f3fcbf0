import {ExportError} from '../errors.ts'
import {planBooks} from './book/plan-books.ts'
import {checkBook, findEpubcheck} from './epub/check-book.ts'
import {findPlacesInEpub} from './epub/find-in-epub.ts'
import {makeBook} from './epub/make-book.ts'
import {findProgram} from './find-program.ts'
import type {Exporter, ProductFile} from './product.ts'

/** Books for e-readers (EPUB 3.3): one of everything and one of each explainer. */
export const epub: Exporter = {
  id: 'epub',
  isReproducible: true,
  make: async (edition) => {
    const files: ProductFile[] = []
    for (const plan of planBooks(edition.site)) {
      const name = `${plan.id}.epub`
      try {
        files.push({name, bytes: await makeBook(edition, plan)})
      } catch (cause) {
        if (!(cause instanceof ExportError)) throw cause
        throw new ExportError(`${name}: ${cause.message}`, {cause})
      }
    }
    return files
  },
  findPlaces: ({bytes}, {site}) => findPlacesInEpub(bytes, site.book),
  validate: async (path) => {
    const epubcheck = findEpubcheck(findProgram)
    return epubcheck === undefined ? undefined : checkBook(epubcheck, path)
  },
}
