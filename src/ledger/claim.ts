import {z} from 'zod'
import {EdtfText, Id} from './fields.ts'

/** What kind of statement a claim is. Readers see these words. */
export const claimStatuses = [
  'law',
  'official statement',
  'reported fact',
  'estimate',
  'allegation',
  'denial',
  'opinion',
  'research finding',
] as const

/** How sure we are. The words and their meaning are the same on every page. */
export const certainties = ['established', 'reported', 'disputed', 'not verified'] as const

/** What a piece of evidence does for its claim. */
export const stances = ['states', 'agrees', 'differs', 'silent'] as const

/** How the source hedges a number. Kept in every rendering. */
export const hedges = [
  'about',
  'nearly',
  'more than',
  'at least',
  'up to',
  'as much as',
  'under',
] as const

export const Evidence = z.strictObject({
  source: Id.describe('Id of a file in content/sources.'),
  locator: z
    .string()
    .min(1)
    .describe('Seed: p07 as in the paragraph index. Record: section, page or entry.'),
  quote: z
    .string()
    .min(1)
    .optional()
    .describe('Verbatim, in the original language, at most 14 words. Proven for seeds.'),
  translation: z
    .string()
    .min(1)
    .optional()
    .describe('Our translation of a quote that is not English; shown as ours.'),
  stance: z.enum(stances),
  note: z.string().min(1).optional().describe('How the source differs, or what to watch for.'),
})

const shared = {
  id: Id,
  statement: z.string().min(1).describe('What is said, in our own words, true on its own.'),
  says: z.string().min(1).describe('Who says so: person or body, with role.'),
  status: z.enum(claimStatuses),
  certainty: z.enum(certainties),
  evidence: z.array(Evidence).min(1),
  about: z.array(z.string().min(1)).describe('People, organisations and places.'),
}

const Quantity = z.strictObject({
  ...shared,
  kind: z.literal('quantity'),
  value: z.number().optional().describe('A point. Give this, or low and/or high.'),
  low: z.number().optional().describe('Lower end; alone it means an open top.'),
  high: z.number().optional().describe('Upper end; alone it means “up to”.'),
  unit: z.string().min(1).describe('e.g. organisations, people, per cent, US dollars, yuan, days'),
  asOf: EdtfText.describe('When the number held.'),
  hedge: z.enum(hedges).optional(),
  derivation: z
    .string()
    .min(1)
    .optional()
    .describe('How we counted or computed it, when no source prints the number.'),
})

const Event = z.strictObject({
  ...shared,
  kind: z.literal('event'),
  date: EdtfText,
  track: z.string().min(1).describe('Timeline track, e.g. export controls, trade talks.'),
})

const Listing = z.strictObject({
  ...shared,
  kind: z.literal('listing'),
  entity: z.string().min(1).describe('Name in our spelling.'),
  listedAs: z.string().min(1).optional().describe('Name as the list prints it.'),
  list: z.string().min(1).describe('e.g. entity-list-2019-10'),
  group: z.string().min(1).describe('e.g. regional bureau, local bureau, institute, company'),
  date: EdtfText.describe('When the listing took effect.'),
})

const Position = z.strictObject({
  ...shared,
  kind: z.literal('position'),
  actor: z.string().min(1),
  question: z.string().min(1),
  stance: z.string().min(1),
})

const Effect = z.strictObject({
  ...shared,
  kind: z.literal('effect'),
  instrument: z.string().min(1),
  effect: z.string().min(1),
  applies: z.enum(['yes', 'no', 'partly']),
})

const Relation = z.strictObject({
  ...shared,
  kind: z.literal('relation'),
  from: z.string().min(1),
  to: z.string().min(1),
  relation: z.string().min(1),
})

const Statement = z.strictObject({...shared, kind: z.literal('statement')})

/** One thing that one speaker says, with what supports and what contradicts it. */
export const Claim = z.discriminatedUnion('kind', [
  Quantity,
  Event,
  Listing,
  Position,
  Effect,
  Relation,
  Statement,
])

/** A file of claims: `content/claims/<name>.json`. */
export const ClaimFile = z.strictObject({
  $schema: z.string().optional(),
  topic: Id.describe('The explainer that these claims belong to.'),
  claims: z.array(Claim).min(1),
})

export type Claim = z.output<typeof Claim>
export type ClaimFile = z.output<typeof ClaimFile>
export type Evidence = z.output<typeof Evidence>
export type ClaimOf<K extends Claim['kind']> = Extract<Claim, {kind: K}>
export type Certainty = (typeof certainties)[number]
export type ClaimStatus = (typeof claimStatuses)[number]
