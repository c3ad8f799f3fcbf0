/**
 * `npm run export`: makes the downloads from the built site and lays out the folder to publish.
 *
 * Usage: `npm run export` or `npm run export -- --only epub --only pdf`
 */
import {parseArgs} from 'node:util'
import {ContentError, ExportError} from '../errors.ts'
import {readEdition} from '../exporters/edition.ts'
import {exporters} from '../exporters/exporters.ts'
import {publishSite} from '../exporters/publish/publish-site.ts'
import {runExport} from '../exporters/run-export.ts'
import {loadSite} from '../site.ts'

const folder = 'export'
process.once('exit', (code) => {
  // More than 128 is a signal, such as that of Ctrl+C.
  if (code > 128)
    process.stderr.write(`stopped: nothing half made is left; what stands in ${folder}/ is whole\n`)
})
try {
  const start = performance.now()
  const only = onlyIn(process.argv.slice(2))
  const edition = readEdition('dist', loadSite('.'))
  const failed = await runExport({
    edition,
    exporters,
    only,
    folder,
    say,
    publish: (records) => {
      publishSite(folder, edition, records)
    },
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  say(`${folder}/ in ${seconds} s, peak memory ${peak} MB`)
  process.exitCode = failed ? 1 : 0
} catch (error) {
  if (!(error instanceof ExportError || error instanceof ContentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** @throws {ExportError} `Unknown option '--olny'…` */
function onlyIn(words: readonly string[]): readonly string[] {
  try {
    const {values} = parseArgs({
      args: [...words],
      options: {only: {type: 'string', multiple: true, default: []}},
    })
    return values.only
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new ExportError(cause.message, {cause})
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
