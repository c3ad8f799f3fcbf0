import {z} from 'zod'

/** What the offline check tries, in the order of its page. */
export const triedThings = [
  ...(['styles', 'fonts', 'links', 'notes', 'figures', 'folds', 'widths', 'dark'] as const),
  ...(['downloads', 'print', 'scripts', 'search', 'storage', 'keep'] as const),
] as const

export type TriedThing = (typeof triedThings)[number]

const TryWords = z.strictObject({
  what: z.string().min(1).describe('What is tried.'),
  reading: z.boolean().describe('Does reading need it?'),
  unscripted: z.enum(['look', 'fails', 'untried']).describe('Outcome where scripts do not run.'),
  look: z
    .string()
    .min(1)
    .describe('What to look for with the eye, without scripts or where no try can tell.'),
  works: z.string().min(1).describe('What it means that it works.'),
  fails: z.string().min(1).describe('What it means that it does not, and what to do instead.'),
  others: z
    .record(z.string(), z.string())
    .default({})
    .describe('Meanings of other outcomes, by the name that src/offline-check gives them.'),
})

/** Words of the page that tells what works in this browser. */
export const OfflineWords = z.strictObject({
  title: z.string(),
  lead: z.string(),
  unscripted: z.string().describe('In place of the sum where scripts do not run.'),
  fromFolder: z.string(),
  fromWeb: z.string(),
  sum: z.string().describe('With {works} and {tried}.'),
  enough: z.string().describe('Everything that reading needs works.'),
  lacking: z.string().describe('Something that reading needs does not.'),
  trying: z.string(),
  outcomes: z.strictObject({
    works: z.string(),
    fails: z.string(),
    look: z.string(),
    untried: z.string(),
  }),
  samples: z.record(z.string(), z.string()).describe('Words of the samples, by name.'),
  nextDoor: z.strictObject({title: z.string(), text: z.string(), back: z.string()}),
  tries: z.strictObject(
    // Every key of the list is there: it is made from it.
    Object.fromEntries(triedThings.map((name) => [name, TryWords])) as Record<
      TriedThing,
      typeof TryWords
    >,
  ),
})

export type OfflineWords = z.output<typeof OfflineWords>
