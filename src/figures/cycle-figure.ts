import {z} from 'zod'
import {Id} from '../ledger/fields.ts'
import {shared, State} from './figure-parts.ts'

/** Steps that are said to feed each other, in a ring, and what the evidence says of each link. */
export const CycleFigure = z.strictObject({
  ...shared,
  kind: z.literal('cycle'),
  steps: z
    .array(
      z.strictObject({
        id: Id,
        label: z.string().min(1).max(60),
        claim: Id.describe('Who tells of the step.'),
      }),
    )
    .min(3)
    .max(7)
    .describe('In the order of the ring; the last leads back to the first.'),
  links: z
    .array(
      z.strictObject({
        from: Id.describe('Step that the link leaves; it leads to the next one.'),
        state: Id,
        text: z.string().min(1).max(110).describe('What the evidence shows, in a few words.'),
        claims: z.array(Id).min(1),
      }),
    )
    .min(3),
  states: z.array(State).min(2),
  centre: z.string().min(1).max(60).optional().describe('Words in the middle: whose story it is.'),
})
