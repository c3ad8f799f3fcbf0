import {z} from 'zod'
import {Id} from '../ledger/fields.ts'

const Chinese = z
  .strictObject({
    hanzi: z.string().regex(/^[\p{Script=Han}·]+$/u, 'Chinese characters only'),
    pinyin: z.string().min(1).describe('With tone marks.'),
    literal: z.string().min(1).optional().describe('Word for word, where that helps.'),
  })
  .describe('The Chinese name in simplified characters.')

const Dutch = z
  .strictObject({
    word: z.string().min(1),
    at: z
      .string()
      .regex(/^s[03]:p\d{2}$/)
      .describe('Where a Dutch text uses it, e.g. s0:p04.'),
    note: z.string().min(1).optional().describe('What a translation may lose.'),
  })
  .describe('The word in the Dutch texts S0 and S3.')

/** `content/glossary.json`: terms in our own words. */
export const Glossary = z.strictObject({
  $schema: z.string().optional(),
  terms: z.array(
    z.strictObject({
      id: Id,
      term: z.string().min(1),
      group: z.string().min(1),
      definition: z.string().min(1).describe('One sentence, own words.'),
      also: z.array(z.string().min(1)).optional().describe('Other names and spellings.'),
      zh: Chinese.optional(),
      nl: Dutch.optional(),
    }),
  ),
})

/** `content/people.json`: people, bodies and companies with their role at the time. */
export const People = z.strictObject({
  $schema: z.string().optional(),
  people: z.array(
    z.strictObject({
      id: Id,
      name: z.string().min(1),
      group: z.string().min(1),
      role: z.string().min(1).describe('Role at the time, one clause.'),
      kind: z.enum(['person', 'body', 'company']),
      also: z
        .array(z.string().min(1))
        .optional()
        .describe('Other spellings, as the ledger and the paragraph index write the name.'),
      zh: Chinese.optional(),
    }),
  ),
})

export type Chinese = z.output<typeof Chinese>
export type Dutch = z.output<typeof Dutch>
export type Term = z.output<typeof Glossary>['terms'][number]
export type Person = z.output<typeof People>['people'][number]

/** Names of one group, with the id of its heading. */
export type NameGroup<T> = {
  readonly id: string
  readonly title: string
  readonly members: readonly T[]
}

/** Names by their group, in the order of first mention: `US Congress` → `group-us-congress`. */
export function groupsOf<T extends {readonly group: string}>(names: Iterable<T>): NameGroup<T>[] {
  return [...Map.groupBy(names, ({group}) => group)].map(([title, members]) => ({
    id: `group-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    title,
    members,
  }))
}
