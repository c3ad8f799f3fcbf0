/** `npm start`: builds the site and serves it on a loopback port, with its downloads where they are made. */
import {preview} from 'astro'
import {readEdition} from '../exporters/edition.ts'
import {publishedFolder} from '../exporters/publish/published-folder.ts'
import {loadSite} from '../site.ts'
import {buildSite} from './build-site.ts'
import {runCommand} from './stages.ts'

await runCommand(async () => {
  await buildSite()
  const edition = readEdition('dist', loadSite('.'))
  const folder = publishedFolder('export', edition) ?? 'dist'
  const server = await preview({
    logLevel: 'warn',
    outDir: folder,
    server: {host: '127.0.0.1', port: 4321},
  })
  process.stdout.write(`\nserving ${folder}/ at http://127.0.0.1:${server.port}/  (Ctrl+C ends)\n`)
})
