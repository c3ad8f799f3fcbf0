import {z} from 'zod'
import {Id} from '../ledger/fields.ts'
import {shared} from './figure-parts.ts'

/** Counted squares without names: one group a quantity in the ledger. */
export const CountFigure = z.strictObject({
  ...shared,
  kind: z.literal('count'),
  groups: z
    .array(
      z.strictObject({
        claim: Id.describe('Quantity with one whole value, at most 200.'),
        label: z.string().min(1).describe('What is counted, without the number.'),
        note: z.string().min(1).optional(),
        pattern: z
          .enum(['soft', 'hatch', 'dots'])
          .describe('Tells groups apart; filled and outlined would tell what claims rest on.'),
      }),
    )
    .min(1),
})
