import {z} from 'zod'
import {Prose} from './chapter.ts'
import type {Reference} from './markdown.ts'
import type {Story} from './read-story.ts'

/** Front matter of `content/pages/<slug>.mdx`. */
export const PageFront = z.strictObject({
  title: z.string().min(1),
  short: z.string().min(1).max(40).describe('Short name for menus.'),
  cites: z
    .boolean()
    .default(true)
    .describe('Must every paragraph cite a claim? No for pages about the site itself.'),
  lead: Prose.optional().describe('A sentence or two under the title.'),
})

export type PageFront = z.output<typeof PageFront>

/** A page that stands beside the explainers. */
export type ContentPage = Story<PageFront> & {
  readonly slug: string
  readonly file: string
  /** References of lead and text together, in reading order. */
  readonly references: readonly {readonly scheme: Reference['scheme']; readonly id: string}[]
}
