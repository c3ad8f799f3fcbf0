/**
 * Adds the addresses of the built `dist/` to content/permalinks.json. Run it when a version is published:
 * from then on an address that disappears stops the build.
 *
 * Usage: `npm run build && npm exec -- node src/cli/record-permalinks.ts`
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {recordPages} from '../portable/permalinks.ts'
import {loadPermalinks} from '../portable/read-permalinks.ts'

const pages = new Map(
  readdirSync('dist', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => [`/${file.replaceAll('\\', '/')}`, readFileSync(`dist/${file}`, 'utf8')]),
)
const before = loadPermalinks('.')
const recorded = {...before, pages: recordPages(before.pages, pages)}
writeFileSync('content/permalinks.json', `${JSON.stringify(recorded, null, 1)}\n`)
const ids = Object.values(recorded.pages).reduce((sum, list) => sum + list.length, 0)
process.stdout.write(`${Object.keys(recorded.pages).length} pages, ${ids} ids recorded\n`)
