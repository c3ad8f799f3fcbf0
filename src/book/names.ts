import {z} from 'zod'
import {Id} from '../ledger/fields.ts'

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
    }),
  ),
})

export type Term = z.output<typeof Glossary>['terms'][number]
export type Person = z.output<typeof People>['people'][number]
