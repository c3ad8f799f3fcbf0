import {z} from 'zod'
import type {Edition} from './edition.ts'

/** What a book can hold of the site, in the order in which pages show it. */
export const placeKinds = ['chapters', 'figures', 'notes', 'questions'] as const

export type PlaceKind = (typeof placeKinds)[number]

/** How much of one kind a product holds: `{held: 17, of: 18}`. */
export const Holding = z.strictObject({
  /** Places read back from the product. */
  held: z.int().nonnegative(),
  /** Places that the built site has. */
  of: z.int().nonnegative(),
})

/** What an export learned of one file that it made. */
export const ProductRecord = z.strictObject({
  /** File name below `export/`, e.g. `lists-and-ledgers.epub`. */
  name: z.string().min(1),
  /** Id of the exporter that made it. */
  exporter: z.string().min(1),
  /** Id of the edition that it was made from. */
  edition: z.string().regex(/^[0-9a-f]{12}$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Whether the same edition always gives the same bytes. */
  isReproducible: z.boolean(),
  /** What a program other than ours said of it; nothing where none was at hand. */
  validation: z
    .strictObject({validator: z.string().min(1), result: z.string().min(1), passed: z.boolean()})
    .optional(),
  /** Nothing for a product that is no book. */
  holds: z.record(z.enum(placeKinds), Holding).optional(),
  /** Places of the site that it lacks, in the site's order. */
  missing: z.array(z.string().min(1)),
})

/** `export/products.json`: what the last exports made, in the order in which pages list it. */
export const ProductRecords = z.array(ProductRecord)

export type Holding = z.output<typeof Holding>
export type ProductRecord = z.output<typeof ProductRecord>

/** The records of what was made from this very edition; those of earlier ones tell nothing of it. */
export function productsOf(
  records: readonly ProductRecord[],
  edition: Pick<Edition, 'id'>,
): ProductRecord[] {
  return records.filter((record) => record.edition === edition.id)
}
