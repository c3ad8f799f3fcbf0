import type {Exporter} from './product.ts'
import {zipBytes} from './zip-bytes.ts'

/** The built folder in one archive: unpack it anywhere and open `index.html`. */
export const zip: Exporter = {
  id: 'zip',
  isReproducible: true,
  make: async ({files, facts}) => {
    const entries = [...files].map(([address, bytes]) => ({path: address.slice(1), bytes}))
    return [{name: 'site.zip', bytes: await zipBytes(entries, facts.date)}]
  },
}
