import {existsSync, readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
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

/** Every built page, as a path below `dist`. */
export function allPages(): string[] {
  if (!existsSync('dist/index.html')) throw new Error('no dist/: run npm run build first')
  return readdirSync('dist', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice('dist/'.length))
    .toSorted()
}

export function fileAddress(page: string): string {
  return pathToFileURL(resolve('dist', page)).href
}
