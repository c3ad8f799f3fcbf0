import {findPlacesInPages} from './places/find-in-pages.ts'
import type {Exporter} from './product.ts'
import {unzipFiles} from './unzip-files.ts'
import {zipBytes} from './zip-bytes.ts'

/** The built folder in one archive: unpack it anywhere and open `index.html`. */
export const zip: Exporter = {
  id: 'zip',
  isReproducible: true,
  make: async ({files, facts}) => {
    const entries = [...files].map(([address, bytes]) => ({path: address.slice(1), bytes}))
    return [{name: 'site.zip', bytes: await zipBytes(entries, facts.date)}]
  },
  findPlaces: async ({bytes}, edition) => {
    const files = await unzipFiles(bytes)
    const pages = new Map([...files].map(([path, page]) => [`/${path}`, page]))
    return findPlacesInPages(pages, edition)
  },
}
