import {z} from 'zod'
import {EdtfText, Id} from '../ledger/fields.ts'

/** Words every figure has; one missing stops the build. */
export const shared = {
  $schema: z.string().optional(),
  id: Id.describe('Stable id; the file has the same name.'),
  title: z.string().min(1).max(110).describe('The finding, about ten words.'),
  subtitle: z.string().min(1).describe('What, where, when, unit.'),
  alt: z
    .string()
    .min(20)
    .max(150)
    .describe('Kind of figure, topic, finding; ends “Description follows.”'),
  description: z
    .strictObject({
      axes: z.string().min(1).describe('What axes, rows or steps are.'),
      finding: z.string().min(1),
      values: z.string().min(1).describe('Main values in reading order.'),
      gaps: z.string().min(1).describe('Exceptions and gaps.'),
    })
    .describe('Long description, visible to everyone.'),
  cannotShow: z.string().min(1).describe('Ends the sentence “This figure cannot show …”.'),
  checked: EdtfText.describe('Day on which the figure was last checked.'),
  also: z
    .array(Id)
    .optional()
    .describe('Claims that the words use and the drawing does not; cited in the source line.'),
}

export const key = z
  .strictObject({seed: z.string().min(1), record: z.string().min(1)})
  .describe('What filled (seed) and outlined (record) marks mean here.')

export const symbol = z.enum(['filled', 'half', 'outline', 'cross', 'dash', 'query'])

export const State = z.strictObject({id: Id, word: z.string().min(1), symbol})

export const pattern = z.enum(['solid', 'hatch', 'outline', 'dots', 'soft'])
export const tone = z.enum(['accent', 'contrast', 'ink', 'grey'])
