import type {Book} from '../../src/book/book.ts'
import {namedGaps} from '../../src/exporters/places/named-gaps.ts'
import type {Place} from '../../src/exporters/product.ts'
import type {ProductRecord} from '../../src/exporters/record.ts'

/**
 * Losses that no reader is told of, and gaps told of that are none.
 *
 * @returns one line a fault, e.g. `zte.pdf has lost /zte/why-the-ban.html#note-3`
 */
export function silentLosses(
  records: readonly Pick<ProductRecord, 'name' | 'exporter' | 'missing' | 'holds'>[],
  book: Pick<Book, 'downloads'>,
): string[] {
  const lost = records.flatMap(({name, exporter, missing}) => {
    const named = namedGaps(exporter, book)
    return missing.filter((place) => !named.has(place)).map((place) => `${name} has lost ${place}`)
  })
  const counted = records.filter(({holds}) => holds !== undefined)
  const needless = [...new Set(counted.map(({exporter}) => exporter))].flatMap((exporter) => {
    const missing = new Set(counted.flatMap((record) => ownMissing(record, exporter)))
    return [...namedGaps(exporter, book)]
      .filter((place) => !missing.has(place))
      .map((place) => `${exporter} is said to lack ${place}, and has it`)
  })
  return [...lost, ...needless]
}

function ownMissing(
  record: Pick<ProductRecord, 'exporter' | 'missing'>,
  exporter: string,
): readonly Place[] {
  return record.exporter === exporter ? record.missing : []
}
