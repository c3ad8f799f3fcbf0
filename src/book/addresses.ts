import type {Evidence} from '../ledger/claim.ts'
import type {Ledger} from '../ledger/ledger.ts'

/**
 * Addresses of pages, from the root of the site. The build rewrites them relative to each page
 * (`src/portable`), so that one folder opens anywhere. An address once published never changes.
 */
export const home = '/index.html'

/** Lists made from the whole content, by the name of their label; their addresses are `/<name>.html`. */
export const lists = ['sources', 'ledger', 'glossary', 'people'] as const

/** Pages about the site's own files, by the name of their label; their addresses are `/<name>.html`. */
export const filePages = ['downloads', 'editions'] as const

/** Folder of the published site that holds the downloads, beside its pages. */
export const downloadsFolder = 'downloads'

/** Where a reader searches; without scripts an index from A to Z. */
export const searchPage = '/search.html'

/** Where a reader finds out what works in a browser, and the page that it opens in a frame. */
export const offlineCheck = '/offline-check.html'
export const nextDoor = '/offline-check/next-door.html'

/** Address of a page in `content/pages`, or of one of `lists` or `filePages`. */
export function pageAddress(slug: string): string {
  return `/${slug}.html`
}

export function explainerAddress(id: string): string {
  return `/${id}.html`
}

export function chapterAddress(chapter: {
  readonly explainer: string
  readonly slug: string
}): string {
  return `/${chapter.explainer}/${chapter.slug}.html`
}

export function claimAddress(id: string): string {
  return `/ledger/${id}.html`
}

export function sourceAddress(id: string): string {
  return `/sources/${id}.html`
}

/** Address of a paragraph in a seed's list of paragraphs, e.g. `s1` and `p22`. */
export function paragraphAddress(seed: string, locator: string): string {
  return `${sourceAddress(seed)}#${locator}`
}

/** Where evidence stands: at its paragraph in a seed, else on the page of its source. */
export function evidenceAddress(
  {source, locator}: Pick<Evidence, 'source' | 'locator'>,
  {seeds}: Pick<Ledger, 'seeds'>,
): string {
  const isParagraph = seeds.get(source)?.paragraphs.some(({id}) => id === locator)
  return isParagraph ? paragraphAddress(source, locator) : sourceAddress(source)
}

export function termAddress(id: string): string {
  return `/glossary.html#${id}`
}

export function personAddress(id: string): string {
  return `/people.html#${id}`
}

export function figureFileAddress(id: string, format: 'csv' | 'json' | 'svg'): string {
  return `/figures/${id}.${format}`
}

// Ids that pages give themselves, in a chapter or in the layout.
const ownIds: ReadonlySet<string> = new Set([
  ...['text', 'notes', 'brief', 'terms', 'objectives', 'disputed', 'unknown'],
  ...['check', 'discuss', 'sources', 'start'],
])

/** Whether pages use an id themselves, so that no heading may have it: `notes`, `note-3`, `ref-story-1`. */
export function isOwnId(id: string): boolean {
  return ownIds.has(id) || /^(?:note|ref)-/.test(id)
}

/** Id of the note that holds a claim's evidence in a chapter. */
export function noteId(number: number): string {
  return `note-${number}`
}
