/** One file to keep: its address from the root of the site without the slash, hash of its bytes, their number. */
export type KeptFile = readonly [address: string, hash: string, bytes: number]

/** What a worker keeps. */
export type KeptList = {
  /** Tells editions apart: the same files and the same worker give the same id. */
  readonly id: string
  /** What readers call the edition, e.g. `0.2.0`. */
  readonly name: string
  /** What its pages say when a newer one is ready. */
  readonly notice: Notice
  readonly files: readonly KeptFile[]
}

/** A line that leads on: words, then a link at their end. */
export type Notice = {
  readonly words: string
  readonly link: string
  /** Address from the root of the site without the slash, e.g. `downloads.html#keep`. */
  readonly to: string
}

/** An edition in a few words, for the page that offers to keep it (`kept.json`). */
export type KeptSummary = {readonly name: string; readonly files: number; readonly bytes: number}

export function summaryOf({name, files}: Pick<KeptList, 'name' | 'files'>): KeptSummary {
  const bytes = files.reduce((sum, [, , size]) => sum + size, 0)
  return {name, files: files.length, bytes}
}
