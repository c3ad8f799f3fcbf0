import {existsSync, readdirSync} from 'node:fs'
import type {Read} from '../json.ts'
import {parseProse, referencesIn} from './markdown.ts'
import {PageFront} from './page.ts'
import type {ContentPage} from './page.ts'
import {readStory} from './read-story.ts'

/** Reads `content/pages/*.mdx`: slug → page, in code-point order. */
export function readPages(root: string): Read<ReadonlyMap<string, ContentPage>> {
  const folder = `${root}/content/pages`
  const names = existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith('.mdx')) : []
  const reads = names.toSorted().map((name) => readPage(root, name.slice(0, -'.mdx'.length)))
  return {
    value: new Map(reads.flatMap(({value}) => (value ? [[value.slug, value] as const] : []))),
    problems: reads.flatMap(({problems}) => problems),
  }
}

function readPage(root: string, slug: string): Read<ContentPage> {
  const file = `content/pages/${slug}.mdx`
  const {value: story, problems} = readStory(root, file, PageFront)
  if (story === undefined) return {value: undefined, problems}
  const trees = [parseProse(story.front.lead ?? ''), story.tree]
  const references = trees
    .flatMap((tree) => referencesIn(tree))
    .map(({scheme, id}) => ({scheme, id}))
  return {value: {slug, file, ...story, references}, problems}
}
