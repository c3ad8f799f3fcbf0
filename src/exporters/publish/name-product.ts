import type {Book} from '../../book/book.ts'
import type {ProductRecord} from '../record.ts'

/** What readers call a file: `zte.epub` → `ZTE (EPUB)`, `site.zip` → `The whole site (ZIP)`. */
export function nameProduct(record: Pick<ProductRecord, 'name' | 'exporter'>, book: Book): string {
  const ending = record.name.split('.').at(-1) ?? ''
  const main = book.downloads.products.find(({id}) => id === record.exporter)?.main
  const title = explainerOf(record, book)?.title ?? main ?? record.name
  return `${title} (${ending.toUpperCase()})`
}

/** The explainer that a file is the book of, if it is one's. */
export function explainerOf(
  {name}: Pick<ProductRecord, 'name'>,
  {explainers}: Book,
): Book['explainers'][number] | undefined {
  return explainers.find(({id}) => name.replace(/\.[^.]+$/, '') === id)
}
