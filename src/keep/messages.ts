import type {FailureReason} from './keep-failure.ts'
import type {KeptSummary} from './kept-list.ts'

/** What a worker tells the pages while it fills its cache. */
export type WorkerNews =
  | {readonly kind: 'progress'; readonly done: number; readonly total: number}
  | {readonly kind: 'failed'; readonly reason: FailureReason}

/** What a worker answers: what it keeps, if its files are there; whether it has all after it was asked to keep. */
export type WorkerAnswers = {
  readonly summary: KeptSummary | undefined
  readonly keep: boolean
}

/** What a page asks of a worker. */
export type PageWish = keyof WorkerAnswers | 'take over'
