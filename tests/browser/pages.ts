import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {inject} from 'vitest'
import {loadSite} from '../../src/site.ts'

export {openBrowser} from '../../src/exporters/browser.ts'

const {book} = loadSite('.')

/** Every chapter, as a path below `dist`. */
export const chapters = book.explainers.flatMap(({id, chapters}) =>
  chapters.map(({slug}) => `${id}/${slug}.html`),
)

/** Every chapter and explainer, every page of its own, and one of each kind of entry, for tests that would take too long on all. */
export const pageKinds = [
  'index.html',
  ...book.explainers.map(({id}) => `${id}.html`),
  ...chapters,
  ...[...book.pages.keys()].map((slug) => `${slug}.html`),
  'sources.html',
  'sources/s2.html',
  'sources/bis-rule-2019-22210.html',
  'ledger.html',
  'ledger/el-total.html',
  'glossary.html',
  'people.html',
  'search.html',
  'downloads.html',
  'editions.html',
  'offline-check.html',
  'offline-check/next-door.html',
  '404.html',
]

/** One page of each kind, where a second look at all would tell nothing new. */
export const pageSamples = [
  ...['index.html', 'zte.html', 'entity-list/rights-or-trade.html', 'zte/was-it-a-pardon.html'],
  ...['social-credit/one-score.html', 'one-event-five-tellings.html', 'instruments.html'],
  ...['sources/s2.html', 'ledger/el-total.html', 'timeline.html', 'people.html', '404.html'],
  ...['downloads.html', 'editions.html', 'offline-check.html', 'offline-check/next-door.html'],
]

/** What readers look for, as they type it, and where it stands. */
export const knownThings = [
  ['hikvison', 'people.html#hikvision'],
  ['xi jinping', 'people.html#xi-jinping'],
  ['实体清单', 'glossary.html#entity-list'],
  ['denial ord', 'glossary.html#denial-order'],
  ['not stop purchases', 'entity-list/what-it-does.html#outside'],
] as const

/**
 * The folder under test, unzipped from `site.zip`.
 *
 * @throws {Error} `no dist/: run npm run build first`
 */
export function siteFolder(): string {
  const site = inject('site')
  if ('fault' in site) throw new Error(site.fault)
  return site.folder
}

/** Every file of the folder, as a path below it. */
export function allFiles(): string[] {
  const folder = siteFolder()
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
}

/** Every page of the folder, as a path below it. */
export function allPages(): string[] {
  return allFiles().filter((path) => path.endsWith('.html'))
}

export function readText(path: string): string {
  return readFileSync(join(siteFolder(), path), 'utf8')
}

export function fileAddress(page: string): string {
  const address = pathToFileURL(join(siteFolder(), page)).href
  return page === '' ? `${address}/` : address
}
