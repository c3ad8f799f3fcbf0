import {z} from 'zod'
import {Id} from '../ledger/fields.ts'
import {shared} from './figure-parts.ts'

const leaf = {
  label: z.string().min(1).max(60),
  note: z.string().min(1).max(110).optional(),
  claim: Id.describe('Claim that says this part exists.'),
}

/** What a whole is made of: a root, its parts, and what belongs to each part. */
export const TreeFigure = z.strictObject({
  ...shared,
  kind: z.literal('tree'),
  root: z.strictObject(leaf),
  parts: z
    .array(
      z.strictObject({
        ...leaf,
        leaves: z
          .array(
            z.strictObject({
              ...leaf,
              role: z
                .string()
                .min(1)
                .max(24)
                .optional()
                .describe('What the leaf tells: owner, target, consequence.'),
            }),
          )
          .min(1),
      }),
    )
    .min(2),
})
