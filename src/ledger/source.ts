import {z} from 'zod'
import {EdtfText, Id} from './fields.ts'

/** What kind of document a source is. Readers see these words. */
export const sourceKinds = [
  'law',
  'official statement',
  'official data',
  'court record',
  'news report',
  'news analysis',
  'commentary',
  'legal note',
  'research',
  'company report',
  'company statement',
  'advocacy report',
  'web text',
] as const

/** How much of a source we have read. Readers see these words. */
export const readExtents = [
  'in full',
  'opening only',
  'in part',
  'in a copy',
  'in another outlet’s report of it',
] as const

const ReadState = z
  .strictObject({
    extent: z.enum(readExtents).describe('How much was read.'),
    note: z.string().min(1).optional().describe('What limits our reading, in one sentence.'),
  })
  .describe('How far we read the source, as the dossier says.')

const CardProblem = z.strictObject({
  locator: z.string().describe('Seed locator, e.g. p04, or p09 to p11.'),
  text: z.string().min(1).describe('What is wrong or needs care, and what the record says.'),
  certainty: z
    .enum(['checked', 'likely', 'not verified'])
    .describe('How sure we are of the problem.'),
})

const CardAlteration = z.strictObject({
  locator: z.string(),
  here: z.string().min(1).describe('What our copy has: a description or under 15 words.'),
  original: z.string().min(1).describe('What public copies of the original have.'),
  certainty: z.enum(['checked', 'likely', 'not verified']),
})

/** What a reader must know before trusting a seed. */
export const SourceCard = z
  .strictObject({
    whatItIs: z.string().min(1).describe('What the text is and who made it.'),
    copy: z.string().min(1).describe('How our copy differs from the original.'),
    dating: z.string().min(1).describe('How the date is known.'),
    slant: z.string().min(1).describe('Where it leans, in fair words.'),
    goodFor: z.array(z.string().min(1)).min(1).describe('What it is good evidence for.'),
    poorFor: z.array(z.string().min(1)).min(1).describe('What it is poor evidence for.'),
    loadedWords: z.array(z.string().min(1)).describe('Words that push a judgement.'),
    problems: z.array(CardProblem).min(1),
    alterations: z.array(CardAlteration).optional(),
    howToUse: z.string().min(1).describe('How a student should use it.'),
  })
  .describe('Reliability card. Required for seeds.')

/** A document that the ledger cites: one of the five seeds, or part of the public record. */
export const Source = z.strictObject({
  $schema: z.string().optional(),
  id: Id.describe('Stable id; the file has the same name.'),
  role: z.enum(['seed', 'record']).describe('One of the five seed texts, or the public record.'),
  kind: z.enum(sourceKinds),
  title: z.string().min(1).describe('Title as published.'),
  authors: z.array(z.string().min(1)).describe('Named authors; empty when none is named.'),
  publisher: z.string().min(1),
  published: EdtfText.describe('Date of publication, EDTF.'),
  language: z.enum(['en', 'nl', 'zh', 'fr', 'de']).describe('Language of the text.'),
  url: z
    .url({protocol: /^https?$/})
    .optional()
    .describe('Address of the publisher’s own page.'),
  copy: z
    .strictObject({
      url: z
        .url({protocol: /^https?$/})
        .optional()
        .describe('Address of the copy, if it may be linked.'),
      note: z.string().min(1).describe('Whose copy, and how it differs.'),
    })
    .optional()
    .describe('Where our text came from when it is not the publisher’s own page.'),
  agency: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The agency or outlet the report goes back to. Two sources with one agency are one source.',
    ),
  read: ReadState,
  card: SourceCard.optional(),
  figure: Id.optional().describe('Figure shown on the source’s own page.'),
})

export type Source = z.output<typeof Source>
export type SourceCard = z.output<typeof SourceCard>
