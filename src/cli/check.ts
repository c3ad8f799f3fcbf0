/** `npm run check`: prints every problem of the content, or what the content holds. */
import {coverageOf} from '../checks/check-coverage.ts'
import {checkedSite} from './checked-site.ts'
import {formatSummary} from './format-summary.ts'
import {runCommand} from './stages.ts'

const [root = '.', seeds = '../shared/seeds'] = process.argv.slice(2)

await runCommand(() => {
  const site = checkedSite(root, seeds)
  process.stdout.write(`${formatSummary(site, coverageOf(site.ledger))}\n`)
})
