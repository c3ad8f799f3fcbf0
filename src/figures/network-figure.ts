import {z} from 'zod'
import {Id} from '../ledger/fields.ts'
import {shared} from './figure-parts.ts'

/** Who is tied to whom: people and bodies, and one relation or position claim a tie. */
export const NetworkFigure = z.strictObject({
  ...shared,
  kind: z.literal('network'),
  groups: z
    .array(z.strictObject({id: Id, label: z.string().min(1)}))
    .min(1)
    .max(4)
    .describe('Kinds of node, told apart by shape.'),
  nodes: z
    .array(
      z.strictObject({
        id: Id,
        label: z.string().min(1).max(40),
        note: z.string().min(1).optional().describe('A few words under the label.'),
        group: Id,
      }),
    )
    .min(2),
  ties: z
    .array(
      z.strictObject({
        id: Id,
        label: z.string().min(1).describe('What the line means, e.g. pressed for it, on record.'),
        stroke: z.enum(['solid', 'dashed', 'dotted']),
        tone: z.enum(['accent', 'contrast', 'ink', 'grey']),
        end: z.enum(['arrow', 'bar', 'none']).describe('arrow: towards; bar: against.'),
      }),
    )
    .min(1)
    .max(6)
    .describe('Kinds of line, told apart by stroke and end, not by colour alone.'),
  links: z
    .array(z.strictObject({from: Id, to: Id, tie: Id, claim: Id}))
    .min(1)
    .describe('Each rests on a relation or a position in the ledger.'),
})
