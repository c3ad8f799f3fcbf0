import {z} from 'zod'
import {Id} from '../ledger/fields.ts'
import {shared} from './figure-parts.ts'

/** A story from its first document to a late retelling, with what changed at each step. */
export const ChainFigure = z.strictObject({
  ...shared,
  kind: z.literal('chain'),
  changes: z
    .strictObject({
      kept: z.string().min(1),
      added: z.string().min(1),
      lost: z.string().min(1),
      changed: z.string().min(1),
    })
    .describe('Words for the kinds of change.'),
  steps: z
    .array(
      z.strictObject({
        claim: Id,
        when: z.string().min(1).max(40).describe('The date as words; its numbers are the claim’s.'),
        who: z.string().min(1).max(60),
        says: z.string().min(1).max(160).describe('What this step says, in our words.'),
        changes: z.array(
          z.strictObject({
            change: z.enum(['kept', 'added', 'lost', 'changed']),
            text: z.string().min(1).max(110),
            claim: Id.optional(),
          }),
        ),
      }),
    )
    .min(2),
})
