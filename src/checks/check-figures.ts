import type {Book} from '../book/book.ts'
import type {Problem} from '../errors.ts'
import type {Figure} from '../figures/figure.ts'
import type {Ledger} from '../ledger/ledger.ts'

export function checkFigures(
  _figures: ReadonlyMap<string, Figure>,
  _book: Book,
  _ledger: Ledger,
): Problem[] {
  return []
}
