import {z} from 'zod'
import {certainties, claimStatuses, stances} from '../ledger/claim.ts'
import {Id} from '../ledger/fields.ts'
import {OfflineWords} from './offline-words.ts'

/** `content/words.json`: the words of the interface, by name. A page that asks for a missing one fails the build. */
export const Words = z.strictObject({
  $schema: z.string().optional(),
  site: z.strictObject({
    title: z.string(),
    tagline: z.string(),
    promise: z.array(z.string()).min(2).describe('What the site promises, one sentence each.'),
    licence: z.string(),
    figure: Id.describe('Figure that opens the home page.'),
    peopleFigure: Id.optional().describe('Figure on the page of people and bodies.'),
    menu: z.array(Id).min(1).describe('Pages and lists beside the explainers, in order.'),
    base: z.url().describe('Address of the published site, for canonical addresses.'),
  }),
  labels: z.record(z.string(), z.string()),
  statuses: z
    .record(z.enum(claimStatuses), z.string())
    .describe('Explanation of each kind of statement.'),
  certainties: z
    .record(z.enum(certainties), z.string())
    .describe('Explanation of each degree of certainty.'),
  stances: z.record(z.enum(stances), z.string()).describe('Word for each stance of evidence.'),
  offlineCheck: OfflineWords.optional().describe('Page that tells what works in this browser.'),
})

/** `content/style.json`: words we do not write in our own voice (editorial standard, sections 2 and 5). */
export const Style = z.strictObject({
  $schema: z.string().optional(),
  maxSentenceWords: z.int().positive(),
  maxHeadingWords: z.int().positive(),
  chapterWords: z.tuple([z.int().positive(), z.int().positive()]),
  avoid: z.array(
    z.strictObject({
      pattern: z
        .string()
        .min(2)
        .refine(isPattern, 'not a regular expression')
        .describe('Regular expression, matched at word boundaries, without case.'),
      instead: z.string().min(1).describe('What we write.'),
    }),
  ),
})

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false // its only error is a syntax error in the text
  }
}

export type Words = z.output<typeof Words>
export type Style = z.output<typeof Style>

/**
 * A word of the interface.
 *
 * @throws {RangeError} `no label: closeNote`; add it to content/words.json
 */
export function labelOf(words: Words, name: string): string {
  const label = words.labels[name]
  if (label === undefined) throw new RangeError(`no label: ${name}`)
  return label
}
