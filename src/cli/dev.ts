/** `npm run dev`: the author's live view. Content is checked at every change; problems are printed here. */
import {watch} from 'node:fs'
import {dev} from 'astro'
import {formatProblems} from '../errors.ts'
import {ContentError} from '../errors.ts'
import {checkedSite} from './checked-site.ts'

// One change arrives as several events; the last one within this time counts.
const quietMs = 150

const report = (): boolean => {
  try {
    checkedSite('.', '../shared/seeds')
    process.stdout.write('content: no problems\n')
    return true
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    process.stderr.write(`${formatProblems(error.problems)}\n`)
    return false
  }
}

const live: {server?: Awaited<ReturnType<typeof dev>>; timer?: NodeJS.Timeout} = {}

// A fresh server reads the content afresh; with a problem the last good view stays.
const refresh = async (): Promise<void> => {
  if (!report()) return
  await live.server?.stop()
  live.server = await dev({logLevel: 'warn', server: {host: '127.0.0.1', port: 4322}})
  process.stdout.write(`live at http://127.0.0.1:${live.server.address.port}/\n`)
}

await refresh()
watch('content', {recursive: true}, () => {
  clearTimeout(live.timer)
  live.timer = setTimeout(() => void refresh(), quietMs)
})
