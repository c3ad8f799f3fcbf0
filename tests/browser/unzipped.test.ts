import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readEdition} from '../../src/exporters/edition.ts'
import {brokenLinks, brokenUrls} from '../../src/portable/broken-links.ts'
import {loadSite} from '../../src/site.ts'
import {allFiles, allPages, readText, siteFolder} from './pages.ts'

test('the unzipped folder is the built site, byte for byte', () => {
  const {files} = readEdition('dist', loadSite('.'))
  expect(allFiles().map((path) => `/${path}`)).toEqual([...files.keys()].toSorted())
  const changed = allFiles().filter((path) => {
    const built = files.get(`/${path}`)
    return built === undefined || !readFileSync(join(siteFolder(), path)).equals(built)
  })
  expect(changed).toEqual([])
})

test('every link inside the folder leads to a file and an id that are there', () => {
  const files = new Set(allFiles().map((path) => `/${path}`))
  const textsOf = (paths: readonly string[]): Map<string, string> =>
    new Map(paths.map((path) => [`/${path}`, readText(path)]))
  expect(brokenLinks(textsOf(allPages()), files)).toEqual([])
  expect(brokenUrls(textsOf(allFiles().filter((path) => path.endsWith('.css'))), files)).toEqual([])
})
