import {sourceAddress} from '../../book/addresses.ts'
import {onTheWeb} from '../../dataset/table.ts'
import type {Source} from '../../ledger/source.ts'
import type {Site} from '../../site.ts'

/** A source as Data Package has it, with the publisher's page or else ours, and its id in the table of sources. */
export function describeSource({id, title, publisher, published, url}: Source, site: Site): object {
  return {
    id,
    title: `${title} (${publisher})`,
    path: url ?? onTheWeb(sourceAddress(id), site),
    published,
  }
}
