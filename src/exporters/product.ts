import type {Edition} from './edition.ts'

/** A file to carry away. */
export type ProductFile = {
  /** File name below `export/`, e.g. `lists-and-ledgers.epub`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What makes one kind of download. */
export type Exporter = {
  /** Name for `--only` and for reports: `zip`, `one-file`, `epub`, `pdf`, `zim`, `data`. */
  readonly id: string
  /**
   * Makes the files; writes nothing under `export/` itself.
   *
   * @throws {ExportError} when the product cannot be made; the others are made all the same
   */
  readonly make: (edition: Edition) => Promise<readonly ProductFile[]>
}
