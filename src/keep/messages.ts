import type {FailureReason} from './keep-failure.ts'

/** What a worker tells the pages while it fills its cache. */
export type WorkerNews =
  | {readonly kind: 'progress'; readonly done: number; readonly total: number}
  | {readonly kind: 'failed'; readonly reason: FailureReason}

/** What a page asks of a worker: what it keeps (answered with a `KeptSummary`), or to take over. */
export type PageWish = 'summary' | 'take over'
