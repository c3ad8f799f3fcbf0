/**
 * Why keeping ended: the network broke off, the site serves other bytes than its list says,
 * the device has no room, or the browser refuses to store.
 */
export type FailureReason = 'offline' | 'changed' | 'full' | 'refused'

export class KeepFailure extends Error {
  readonly reason: FailureReason

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'KeepFailure'
    this.reason = reason
  }
}

/** The failure itself, or what a refusal of the browser comes to. */
export function failureOf(error: unknown): KeepFailure {
  if (error instanceof KeepFailure) return error
  const isFull = error instanceof Error && error.name === 'QuotaExceededError'
  return new KeepFailure(isFull ? 'full' : 'refused', String(error), {cause: error})
}
