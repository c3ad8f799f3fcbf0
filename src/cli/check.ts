/** Checks the content and prints every problem, or what the content holds. */
import {checkContent} from '../checks/check-content.ts'
import {coverageOf} from '../checks/check-coverage.ts'
import {ContentError} from '../errors.ts'
import type {Problem} from '../errors.ts'
import {readSite} from '../site.ts'
import type {Site} from '../site.ts'
import {formatSummary} from './format-summary.ts'
import {readSeedTexts} from './read-seed-texts.ts'

/**
 * Reads and checks the content below `root`.
 *
 * @throws {ContentError} with all problems, of form and of meaning
 */
export function checkedSite(root: string, seeds: string): Site {
  const {site, problems} = readSite(root)
  if (site === undefined) throw new ContentError(problems)
  const found: readonly Problem[] = [
    ...problems,
    ...checkContent(site, readSeedTexts(seeds, site.ledger)),
  ]
  if (found.length > 0) throw new ContentError(found)
  return site
}

if (import.meta.main) {
  const [root = '.', seeds = '../shared/seeds'] = process.argv.slice(2)
  try {
    const site = checkedSite(root, seeds)
    process.stdout.write(`${formatSummary(site, coverageOf(site.ledger))}\n`)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
