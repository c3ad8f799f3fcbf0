/** One file to keep: its address from the root of the site without the slash, hash of its bytes, their number. */
export type KeptFile = readonly [address: string, hash: string, bytes: number]

/** What a worker keeps. */
export type KeptList = {
  /** Tells editions apart: the same files and the same worker give the same id. */
  readonly id: string
  /** What readers call the edition, e.g. `0.2.0`. */
  readonly name: string
  readonly files: readonly KeptFile[]
}

/** An edition in a few words, for the page that offers to keep it (`kept.json`). */
export type KeptSummary = {readonly name: string; readonly files: number; readonly bytes: number}

export function summaryOf({name, files}: Omit<KeptList, 'id'>): KeptSummary {
  const bytes = files.reduce((sum, [, , size]) => sum + size, 0)
  return {name, files: files.length, bytes}
}
