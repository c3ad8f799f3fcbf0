import {z} from 'zod'
import {shared} from './figure-parts.ts'

/** The tools side by side, made from their cards in content/instruments.json. */
export const InstrumentsFigure = z.strictObject({
  ...shared,
  kind: z.literal('instruments'),
  rowHeading: z.string().min(1),
})
