import {z} from 'zod'

/** `content/edition.json`: what the downloads say of themselves. Dates come from here, never from the clock. */
export const EditionFacts = z.strictObject({
  $schema: z.string().optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.iso.date().describe('Day of publication; every file inside a download bears it.'),
  publisher: z.string().min(1),
  language: z.string().min(2),
  licence: z.string().min(1),
  licenceUrl: z.url(),
})

export type EditionFacts = z.output<typeof EditionFacts>
