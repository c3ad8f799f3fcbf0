import {ExportError} from '../../errors.ts'
import type {Site} from '../../site.ts'
import type {ProductFile} from '../product.ts'
import {planBooks} from './plan-books.ts'
import type {BookPlan} from './plan-books.ts'

/**
 * Makes a file of every book, one after the other: one of some hundred pages fills the memory of one tab.
 *
 * @param ending of the files, e.g. `epub`
 * @throws {ExportError} what went wrong, after the name of the file: `zte.epub: no page: /zte.html`
 */
export async function makeBooks(
  site: Site,
  ending: string,
  make: (plan: BookPlan) => Promise<Uint8Array>,
): Promise<ProductFile[]> {
  const files: ProductFile[] = []
  for (const plan of planBooks(site)) {
    const name = `${plan.id}.${ending}`
    try {
      files.push({name, bytes: await make(plan)})
    } catch (cause) {
      if (!(cause instanceof ExportError)) throw cause
      throw new ExportError(`${name}: ${cause.message}`, {cause})
    }
  }
  return files
}
