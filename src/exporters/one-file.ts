import {fileDocument} from './one-file/file-document.ts'
import {fileParts} from './one-file/file-parts.ts'
import {findInFile} from './one-file/find-in-file.ts'
import type {Exporter} from './product.ts'

/** The whole site in one HTML file that loads nothing: for mail and for learning platforms. */
export const oneFile: Exporter = {
  id: 'one-file',
  isReproducible: true,
  make: (edition) => {
    const html = fileDocument(edition, fileParts(edition))
    const bytes = new TextEncoder().encode(html)
    return Promise.resolve([{name: 'lists-and-ledgers.html', bytes}])
  },
  findPlaces: ({bytes}, edition) => Promise.resolve(findInFile(bytes, edition)),
}
