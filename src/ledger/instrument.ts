import {z} from 'zod'
import {Id} from './fields.ts'

const Answer = z.strictObject({
  text: z.string().min(1).describe('Markdown of a sentence or two, with claim and term links.'),
  short: z.string().min(1).max(70).describe('A few words for the comparison.'),
  claim: Id.describe('Claim that the short answer rests on.'),
})

/** `content/instruments.json`: the tools of US policy, each answering the same questions. */
export const Instruments = z.strictObject({
  $schema: z.string().optional(),
  asOf: z.string().min(1).describe('Words for the time that the cards describe.'),
  aspects: z
    .array(
      z.strictObject({
        id: Id,
        label: z.string().min(1).describe('What is asked, e.g. Who decides.'),
        compared: z.boolean().describe('Is it a row of the comparison?'),
      }),
    )
    .min(1),
  instruments: z
    .array(
      z.strictObject({
        id: Id,
        name: z.string().min(1),
        short: z.string().min(1).max(24).describe('Head of a column.'),
        term: Id.describe('Its entry in the glossary.'),
        lead: z.string().min(1).describe('Markdown: what the tool is, in a sentence or two.'),
        answers: z.record(Id, Answer).describe('Aspect → answer; every aspect needs one.'),
      }),
    )
    .min(1),
})

export type Instruments = Omit<z.output<typeof Instruments>, '$schema'>
export type Instrument = Instruments['instruments'][number]
export type Answer = z.output<typeof Answer>
