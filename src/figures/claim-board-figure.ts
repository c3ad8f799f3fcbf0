import {z} from 'zod'
import {Id} from '../ledger/fields.ts'
import {shared, State} from './figure-parts.ts'

/** Claims of one text, each beside the evidence, on a scale of verdicts. */
export const ClaimBoardFigure = z.strictObject({
  ...shared,
  kind: z.literal('claim-board'),
  claimHeading: z.string().min(1).describe('Heading of the claims: whose they are.'),
  evidenceHeading: z.string().min(1),
  verdicts: z.array(State).min(2).describe('From best to least supported.'),
  rows: z
    .array(
      z.strictObject({
        claim: Id.describe('The tested claim.'),
        label: z.string().min(1).max(110).describe('The claim in our words, short.'),
        finds: z.string().min(1).max(160).describe('What the evidence shows.'),
        evidence: z.array(Id).min(1).describe('Claims that the finding rests on.'),
        verdict: Id,
      }),
    )
    .min(2),
})
