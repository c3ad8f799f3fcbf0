import {existsSync, readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import type {Browser} from 'playwright-core'

/** One page of each kind, for tests that would take too long on all. */
export const pageKinds = [
  'index.html',
  'entity-list.html',
  'entity-list/what-was-announced.html',
  'entity-list/what-it-does.html',
  'entity-list/rights-or-trade.html',
  'entity-list/what-it-meant-for-firms.html',
  'entity-list/how-many-people.html',
  'global-magnitsky.html',
  'sources.html',
  'sources/s2.html',
  'sources/bis-rule-2019-22210.html',
  'ledger.html',
  'ledger/el-total.html',
  'glossary.html',
  'people.html',
  'how-this-site-works.html',
  '404.html',
] as const

export const chapters = pageKinds.filter((page) => page.startsWith('entity-list/'))

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

/** Starts Chromium without any traffic of its own. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
