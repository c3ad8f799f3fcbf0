import {z} from 'zod'
import {Id} from './fields.ts'

/** Kinds of statement in the paragraph index of the seeds. Readers see these words. */
export const paragraphKinds = [
  'reported fact',
  'official claim',
  'allegation',
  'denial',
  'opinion',
  'estimate',
  'background',
  'none',
] as const

const Paragraph = z.strictObject({
  id: z
    .string()
    .regex(/^p\d{2}$/)
    .describe('Locator inside the seed.'),
  line: z.int().positive().describe('Line in our copy, counted from 1.'),
  chars: z.int().positive().describe('Length in Unicode code points.'),
  words: z.int().nonnegative(),
  role: z.enum(['body', 'headline', 'standfirst', 'subheading', 'caption', 'byline', 'furniture']),
  kind: z.enum(paragraphKinds).describe('Main kind of statement; none for furniture.'),
  also: z.array(z.enum(paragraphKinds)).describe('Further kinds.'),
  speaker: z.string().optional().describe('Who speaks, as far as the text shows.'),
  people: z.array(z.string()).describe('People named in it, in the usual English form.'),
  flags: z.array(z.string()).describe('Warnings, e.g. altered, anonymous, garbled.'),
  quotable: z
    .boolean()
    .describe('False where our copy is known or likely to have altered the words.'),
  sha256: z.string().length(12).describe('First 12 hex digits of the paragraph’s SHA-256.'),
  grams: z
    .record(z.string(), z.string())
    .describe('Hashes of word runs by run length, joined by spaces. See quotes.ts.'),
})

/** Index of one seed text: where its statements stand, without its words. Written by `src/cli/index-seeds.ts`. */
export const SeedIndex = z.strictObject({
  $schema: z.string().optional(),
  seed: Id,
  language: z.enum(['en', 'nl']),
  lines: z.int().positive().describe('Non-blank lines of our copy, with furniture and repeats.'),
  paragraphs: z.array(Paragraph).min(1),
  repeats: z.array(z.strictObject({line: z.int(), sameAs: z.string()})),
})

/** Body paragraphs that no claim rests on, each with the reason. */
export const Waivers = z.strictObject({
  $schema: z.string().optional(),
  complete: z.array(Id).describe('Seeds whose every body paragraph must be used or waived.'),
  waivers: z.array(
    z.strictObject({
      paragraph: z.string().regex(/^s\d:p\d{2}$/),
      reason: z.string().min(10),
    }),
  ),
})

export type SeedIndex = z.output<typeof SeedIndex>
export type SeedParagraph = SeedIndex['paragraphs'][number]
export type Waivers = Omit<z.output<typeof Waivers>, '$schema'>
