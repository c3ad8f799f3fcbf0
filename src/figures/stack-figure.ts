import {z} from 'zod'
import {Id} from '../ledger/fields.ts'
import {pattern, shared, tone} from './figure-parts.ts'

/** Sums and their parts: one bar a row, each part a quantity in the ledger. */
export const StackFigure = z.strictObject({
  ...shared,
  kind: z.literal('stack'),
  unit: z.string().min(1).describe('Unit of the drawn numbers, e.g. million US dollars.'),
  unitOfOne: z.string().min(1).optional().describe('Unit of a row whose total is 1.'),
  divideBy: z.number().positive().default(1).describe('Value of the claim per drawn unit.'),
  parts: z.array(z.strictObject({id: Id, label: z.string().min(1), pattern, tone})).min(1),
  rows: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        note: z.string().min(1).optional(),
        values: z
          .array(z.strictObject({part: Id, claim: Id}))
          .describe('A part that is missing is not drawn.'),
        total: Id.optional().describe('Claim that gives the sum, when a source states it.'),
      }),
    )
    .min(1),
})
