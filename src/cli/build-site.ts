import {readdirSync, statSync} from 'node:fs'
import {build} from 'astro'
import {searchPage} from '../book/addresses.ts'
import {keeperNames} from '../book/keeper-names.ts'
import {labelOf} from '../book/words.ts'
import {coverageOf} from '../checks/check-coverage.ts'
import {formatSize} from '../exporters/publish/format-size.ts'
import {makePortable} from '../portable/make-portable.ts'
import {writeKeeper} from '../portable/write-keeper.ts'
import {loadPermalinks} from '../portable/read-permalinks.ts'
import {makeIndex} from '../search/make-index.ts'
import type {SearchIndex} from '../search/search-index.ts'
import {seenFromSearch} from '../search/search-scripts.ts'
import {writeSchemas} from '../schemas/write-schemas.ts'
import {checkedSite} from './checked-site.ts'
import {formatSummary} from './format-summary.ts'
import {stage} from './stages.ts'

/**
 * Builds `dist/` from `content/`. Nothing is written when the content has a problem.
 *
 * @throws {ContentError} with all problems of the content
 */
export async function buildSite(): Promise<void> {
  const site = await stage('check', () => checkedSite('.', '../shared/seeds'))
  process.stdout.write(`${formatSummary(site, coverageOf(site.ledger))}\n`)
  const permalinks = loadPermalinks('.')
  await stage('schemas', () => writeSchemas('.'))
  await stage('pages', () => build({logLevel: 'warn'}))
  const moved = labelOf(site.book.words, 'moved')
  const found = {address: searchPage, links: linksOf(seenFromSearch(makeIndex(site)))}
  await stage('portable', () => makePortable('dist', permalinks, moved, [found]))
  await stage('keeper', () => writeKeeper('dist', keeperNames(site.book.words, site.facts)))
  process.stdout.write(`dist/: ${describeFolder('dist')}\n`)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(`peak memory: ${peak} MB\n`)
}

function linksOf({pages, entries}: SearchIndex): string[] {
  return [...pages, ...entries].map(({address}) => address)
}

function describeFolder(folder: string): string {
  const sizes = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).size)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return `${sizes.length} files, ${formatSize(bytes)}`
}
