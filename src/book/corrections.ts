import {z} from 'zod'
import {EdtfText, Id} from '../ledger/fields.ts'

/** `content/corrections.json`: what was wrong on the site and was mended, newest first. */
export const Corrections = z.strictObject({
  $schema: z.string().optional(),
  corrections: z.array(
    z.strictObject({
      id: Id,
      date: EdtfText.describe('Day of the correction.'),
      page: z
        .string()
        .regex(/^\/[a-z0-9/-]+\.html(?:#[a-z0-9-]+)?$/)
        .describe('Address of the page, e.g. /zte/why-the-ban.html.'),
      said: z.string().min(1).describe('What the page said.'),
      says: z.string().min(1).describe('What it says now.'),
      why: z.string().min(1),
      meaning: z.boolean().describe('Did the meaning change? Then the page says so too.'),
    }),
  ),
})

export type Correction = z.output<typeof Corrections>['corrections'][number]

/** Corrections that changed the meaning of a page, of any place on it; the page says so at its top. */
export function correctionsOf(
  address: string,
  corrections: readonly Correction[],
): readonly Correction[] {
  return corrections.filter(({page, meaning}) => meaning && page.split('#')[0] === address)
}
