/** `npm start`: builds the site and serves it on a loopback port. */
import {preview} from 'astro'
import {buildSite} from './build-site.ts'
import {runCommand} from './stages.ts'

await runCommand(async () => {
  await buildSite()
  const server = await preview({logLevel: 'warn', server: {host: '127.0.0.1', port: 4321}})
  process.stdout.write(`\nserving dist/ at http://127.0.0.1:${server.port}/  (Ctrl+C ends)\n`)
})
