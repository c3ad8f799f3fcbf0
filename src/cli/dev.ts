/** `npm run dev`: the author's live view. Content is checked at every change; problems are printed here. */
import {watch} from 'node:fs'
import {dev} from 'astro'
import {ContentError} from '../errors.ts'
import {checkedSite} from './checked-site.ts'

// One change arrives as several events; the last one within this time counts.
const quietMs = 150

type Server = Awaited<ReturnType<typeof dev>>

const live: {server?: Server; timer?: NodeJS.Timeout; running: Promise<void>} = {
  running: Promise.resolve(),
}

function isSound(): boolean {
  try {
    checkedSite('.', '../shared/seeds')
    process.stdout.write('content: no problems\n')
    return true
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    process.stderr.write(`${error.message}\n`)
    return false
  }
}

// A fresh server reads the content afresh; with a problem the last good view stays.
async function refresh(): Promise<void> {
  if (!isSound()) return
  await live.server?.stop()
  live.server = await dev({logLevel: 'warn', server: {host: '127.0.0.1', port: 4322}})
  process.stdout.write(`live at http://127.0.0.1:${live.server.address.port}/\n`)
}

// One after the other: a save while a server starts waits for it.
function queueRefresh(): void {
  live.running = live.running.then(refresh)
}

queueRefresh()
watch('content', {recursive: true}, () => {
  clearTimeout(live.timer)
  live.timer = setTimeout(queueRefresh, quietMs)
})
