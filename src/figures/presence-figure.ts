import {z} from 'zod'
import {Id} from '../ledger/fields.ts'
import {shared, State} from './figure-parts.ts'

/** Who is named in which text, counted from the paragraph index. */
export const PresenceFigure = z.strictObject({
  ...shared,
  kind: z.literal('presence'),
  rowHeading: z.string().min(1),
  rows: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('As in the paragraph index.'),
        label: z.string().min(1),
        note: z.string().min(1).optional(),
      }),
    )
    .min(1),
  columns: z
    .array(z.strictObject({seed: Id, label: z.string().min(1), note: z.string().min(1).optional()}))
    .min(1),
  states: z.strictObject({speaks: State, named: State, absent: State}),
})
