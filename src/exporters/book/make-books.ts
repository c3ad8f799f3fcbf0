import {ExportError} from '../../errors.ts'
import type {Site} from '../../site.ts'
import type {ProductFile} from '../product.ts'
import {planBooks} from './plan-books.ts'
import type {BookPlan} from './plan-books.ts'
import {sideBySide} from './side-by-side.ts'

/**
 * Makes a file of every book.
 *
 * @param ending of the files, e.g. `epub`
 * @param lanes  books made at a time; one of some hundred pages fills the memory of one tab
 * @throws {ExportError} what went wrong, after the name of the file: `zte.epub: no page: /zte.html`
 */
export async function makeBooks(
  site: Site,
  ending: string,
  make: (plan: BookPlan) => Promise<Uint8Array>,
  lanes = 1,
): Promise<ProductFile[]> {
  return sideBySide(planBooks(site), lanes, async (plan) => {
    const name = `${plan.id}.${ending}`
    try {
      return {name, bytes: await make(plan)}
    } catch (cause) {
      if (!(cause instanceof ExportError)) throw cause
      throw new ExportError(`${name}: ${cause.message}`, {cause})
    }
  })
}
