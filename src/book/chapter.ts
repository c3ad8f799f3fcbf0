import {z} from 'zod'
import {certainties} from '../ledger/claim.ts'
import {EdtfText, Id} from '../ledger/fields.ts'

/** Markdown of one paragraph or less, with `claim:`, `term:` and `who:` links as in chapters. */
export const Prose = z.string().min(1)

/** Front matter of a chapter’s `.mdx` file. The body is the story. */
export const ChapterFront = z.strictObject({
  title: z.string().min(1).describe('The question the chapter answers.'),
  short: z.string().min(1).max(40).describe('Short name for menus and previous/next links.'),
})

const Dispute = z.strictObject({
  id: Id.describe('Stable id inside the chapter.'),
  point: Prose.describe('The claim in dispute, as its speaker would put it.'),
  says: Prose.describe('Who says so.'),
  evidence: Prose.describe('On what kind of evidence.'),
  reply: Prose.describe('Who disputes it, and why.'),
  settles: Prose.describe('What would settle it.'),
  certainty: z.enum(certainties).describe('How sure we are of the point.'),
})

const Option = z.strictObject({
  text: Prose,
  correct: z.boolean(),
  feedback: Prose.describe('Why it is right, or what the reader may have mixed up.'),
})

const Question = z
  .strictObject({
    id: Id,
    prompt: Prose,
    options: z.array(Option).min(3).max(4),
    see: Id.describe('Heading id where the answer stands.'),
  })
  .refine(({options}) => options.filter(({correct}) => correct).length === 1, {
    message: 'a question needs exactly one correct option',
    path: ['options'],
  })

/** Texts of a disputed point, in reading order. */
const disputeTexts = ['point', 'says', 'evidence', 'reply', 'settles'] as const

/** Every text of the table of disputed points, with its place in the apparatus. */
export function disputedTexts({disputed}: Pick<Apparatus, 'disputed'>) {
  return disputed.flatMap((row, i) =>
    disputeTexts.map((field) => ({pointer: `/disputed/${i}/${field}`, text: row[field]})),
  )
}

/** What stands around the story of a chapter: `<slug>.json` beside `<slug>.mdx`. */
export const Apparatus = z.strictObject({
  $schema: z.string().optional(),
  brief: z.array(Prose).length(3).describe('In brief: answer, strongest doubt, why it matters.'),
  contentNote: Prose.optional().describe('Shown first in a chapter on detention.'),
  skipTo: Id.optional().describe('Heading id that the content note offers to skip to.'),
  objectives: z.array(Prose).min(2).max(4).describe('After reading you can …'),
  terms: z.array(Id).min(3).max(5).describe('Key terms, from the glossary.'),
  disputed: z.array(Dispute).min(1),
  unknown: z.array(Prose).min(1).describe('What we do not know.'),
  questions: z.array(Question).min(2).max(3),
  discuss: z.strictObject({id: Id, prompt: Prose, help: Prose.optional()}),
  checked: EdtfText.describe('Day on which facts were last checked.'),
})

/** `content/explainers/<id>/explainer.json`. */
export const ExplainerFile = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  title: z.string().min(1),
  question: z.string().min(1).describe('The explainer’s question, for home and menus.'),
  summary: Prose.describe('Two or three sentences for home and the explainer’s own page.'),
  accent: z.enum(['entity-list', 'global-magnitsky', 'zte', 'social-credit']),
  order: z.int().positive(),
  status: z.enum(['complete', 'in preparation']),
  figure: Id.optional().describe('Figure shown on the explainer’s own page.'),
  emblem: Id.optional().describe(
    'Figure whose shape, small and without words, marks it on the home page.',
  ),
  chapters: z.array(Id).describe('Chapter slugs in reading order; empty while in preparation.'),
  care: Prose.optional().describe('A line that opens the first chapter.'),
})

export type ChapterFront = z.output<typeof ChapterFront>
export type Apparatus = z.output<typeof Apparatus>
export type ExplainerFile = z.output<typeof ExplainerFile>
