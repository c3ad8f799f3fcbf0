import type {Book} from '../../book/book.ts'
import type {Place} from '../product.ts'

/** Places that an exporter's products leave out on purpose, as `content/downloads.json` tells readers. */
export function namedGaps(exporter: string, {downloads}: Pick<Book, 'downloads'>): Set<Place> {
  const product = downloads.products.find(({id}) => id === exporter)
  return new Set(product?.lacks.flatMap(({places = []}) => places))
}
