/** How a try ended: it works, it does not, or only the reader's eye can tell. */
export type Outcome = {
  readonly outcome: 'works' | 'fails' | 'look'
  /** Name of a meaning of its own (`others` in the words); default that of the outcome. */
  readonly meaning?: string
}

export const works: Outcome = {outcome: 'works'}
export const fails: Outcome = {outcome: 'fails'}

export function outcomeOf(isSo: boolean): Outcome {
  return isSo ? works : fails
}
