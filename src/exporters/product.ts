import type {Edition} from './edition.ts'

/** A file to carry away. */
export type ProductFile = {
  /** File name below `export/`, e.g. `lists-and-ledgers.epub`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * A place of the site that a product holds, as an address with a fragment, e.g. `/zte/why-the-ban.html#note-3`;
 * a chapter is its page alone, `/zte/why-the-ban.html`.
 */
export type Place = string

/** What a program other than ours says of a product, e.g. `EPUBCheck 4.2.6`: `0 errors, 0 warnings`. */
export type Validation = {
  readonly validator: string
  readonly result: string
  readonly passed: boolean
}

/** What makes one kind of download. */
export type Exporter = {
  /** Name for `--only` and for reports: `zip`, `one-file`, `epub`, `pdf`, `zim`, `data`. */
  readonly id: string
  /** Whether the same edition always gives the same bytes. */
  readonly isReproducible: boolean
  /**
   * Makes the files; writes nothing under `export/` itself.
   *
   * @throws {ExportError} when the product cannot be made; the others are made all the same
   * @throws {MissingTool} when this machine lacks a program for it
   */
  readonly make: (edition: Edition) => Promise<readonly ProductFile[]>
  /**
   * Reads back from the bytes of one file which chapters, figures, notes and questions it holds.
   * Not given for products that are no book.
   */
  readonly findPlaces?: (file: ProductFile, edition: Edition) => Promise<ReadonlySet<Place>>
  /**
   * Has a program of others look at one file.
   *
   * @param path where the file stands
   * @returns nothing where the validator is not installed
   */
  readonly validate?: (path: string) => Promise<Validation | undefined>
}
