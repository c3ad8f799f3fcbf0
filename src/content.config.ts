import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
import {ChapterFront} from './book/chapter.ts'

/** Stories of the chapters. Their data is read by `src/site.ts`, which reports faults that this loader would only log. */
export const collections = {
  stories: defineCollection({
    loader: glob({pattern: '*/*.mdx', base: './content/explainers'}),
    schema: ChapterFront,
  }),
  pages: defineCollection({loader: glob({pattern: '*.mdx', base: './content/pages'})}),
}
