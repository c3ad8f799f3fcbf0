/**
 * Makes the downloads from the built site.
 *
 * Usage: `npm run export` or `npm run export -- --only epub`
 */
import {loadSite} from '../site.ts'
import {readEditionFacts} from '../exporters/read-facts.ts'
import {readEdition} from '../exporters/edition.ts'
import {exporters} from '../exporters/exporters.ts'
import {runExport} from '../exporters/run-export.ts'
import {ExportError} from '../errors.ts'

const only = process.argv.flatMap((word, i, all) => (all[i - 1] === '--only' ? [word] : []))
try {
  const edition = readEdition('dist', loadSite('.'), readEditionFacts('.'))
  const failed = await runExport({edition, exporters, only, folder: 'export', say})
  process.exitCode = failed ? 1 : 0
} catch (error) {
  if (!(error instanceof ExportError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
