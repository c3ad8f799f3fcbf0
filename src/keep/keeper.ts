import {askSummary, letKeep, letTakeOver} from './ask-worker.ts'
import type {FailureReason} from './keep-failure.ts'
import type {KeepButton, KeepState} from './keep-view.ts'
import {dropEditions} from './kept-cache.ts'
import type {KeptSummary} from './kept-list.ts'
import type {WorkerNews} from './messages.ts'

/** What a reader can do, and how it stands now. */
export type Keeper = Readonly<Record<KeepButton, () => Promise<void>>> & {
  readonly start: () => Promise<void>
  /** Shows what went wrong where no worker could tell. */
  readonly fail: (reason: FailureReason) => Promise<void>
}

type Status = {
  registration?: ServiceWorkerRegistration | undefined
  progress?: {readonly done: number; readonly total: number} | undefined
  reason?: FailureReason | undefined
  /** Is a worker that was active already fetching what it lacks? */
  isFilling?: boolean
}

/** What is known of one site's keeping, and how to show it anew. */
type Keeping = {readonly status: Status; readonly refresh: () => Promise<void>}

/** Milliseconds that a worker's last word may take. */
const patienceMs = 500

/**
 * Keeps the site by a worker of its own.
 *
 * @param workers the browser's service workers
 * @param scope   address of the site's folder, ending with a slash
 * @param show    shows each new state
 */
export function makeKeeper(
  workers: ServiceWorkerContainer,
  scope: string,
  show: (state: KeepState) => void,
): Keeper {
  const status: Status = {}
  const keeping: Keeping = {status, refresh: async () => show(await stateOf(status, scope))}
  workers.addEventListener('message', ({data}) => {
    hear(keeping, data as WorkerNews) // only our worker has this scope
  })
  workers.startMessages()

  return {
    start: async () => {
      const found = await workers.getRegistration(scope)
      use(keeping, found?.scope === scope ? found : undefined)
      await keeping.refresh()
      // Without a network there is no news, and what is kept stays.
      if (status.registration?.active) await status.registration.update().catch(() => undefined)
    },
    keep: async () => {
      status.reason = undefined
      show({kind: 'keeping', done: 0, total: 0})
      const registration = await workers.register(`${scope}sw.js`, {scope, updateViaCache: 'none'})
      use(keeping, registration)
      if (registration.active && !registration.installing)
        await fillAgain(keeping, registration, registration.active)
      // Asks the browser not to drop what is kept; it may refuse, as the page says.
      void navigator.storage.persist().catch(() => undefined)
    },
    take: async () => {
      const waiting = status.registration?.waiting
      if (waiting) await letTakeOver(waiting)
      location.reload()
    },
    stop: async () => {
      const {registration} = status
      status.registration = undefined
      status.reason = undefined
      await registration?.unregister()
      await dropEditions(caches, scope)
      show({kind: 'stopped'})
    },
    fail: async (reason) => {
      status.reason = reason
      await keeping.refresh()
    },
  }
}

function use(keeping: Keeping, registration: ServiceWorkerRegistration | undefined): void {
  keeping.status.registration = registration
  registration?.addEventListener('updatefound', () => {
    follow(keeping)
  })
  follow(keeping)
}

/** Follows a worker that fills its cache, until it is ready or has given up. */
function follow({status, refresh}: Keeping): void {
  const {registration} = status
  const worker = registration?.installing
  if (!worker) return
  const filling = {isOver: false}
  worker.addEventListener('statechange', () => {
    // The reader has stopped it.
    if (status.registration !== registration) return
    const hasFailed = worker.state === 'redundant' && !filling.isOver
    filling.isOver = true
    if (!hasFailed) return void refresh()
    // One that fails tells why, perhaps a moment later; one that the browser ends does not.
    setTimeout(() => {
      if (status.registration !== registration) return
      status.reason ??= 'refused'
      void refresh()
    }, patienceMs)
  })
  status.progress = undefined
  void refresh()
}

/** Another window has kept the site meanwhile, or the reader stopped a worker that lives as long as its pages. */
async function fillAgain(
  {status, refresh}: Keeping,
  registration: ServiceWorkerRegistration,
  active: ServiceWorker,
): Promise<void> {
  status.progress = undefined
  status.isFilling = true
  const hasAll = await letKeep(active)
  status.isFilling = false
  if (status.registration !== registration) return
  if (!hasAll) {
    status.registration = undefined
    await registration.unregister()
  }
  await refresh()
}

function hear({status, refresh}: Keeping, news: WorkerNews): void {
  if (!status.registration) return
  if (news.kind === 'failed') status.reason = news.reason
  else status.progress = {done: news.done, total: news.total}
  if (news.kind === 'failed' || status.registration.installing || status.isFilling) void refresh()
}

async function stateOf(
  {registration, progress, reason, isFilling = false}: Status,
  scope: string,
): Promise<KeepState> {
  const {installing, waiting, active} = registration ?? {}
  // A first edition that is there waits a moment before it is active.
  const isUnderWay = installing ?? (waiting && !active)
  if (isUnderWay || isFilling) return {kind: 'keeping', ...(progress ?? {done: 0, total: 0})}
  const edition = active ? await askSummary(active) : undefined
  if (reason !== undefined) return {kind: 'failed', reason, edition}
  if (edition === undefined) return {kind: 'not kept', size: await readSummary(scope)}
  const next = waiting ? await askSummary(waiting) : undefined
  return next === undefined ? {kind: 'kept', edition} : {kind: 'ready', edition, next}
}

/** How much there is to keep; `undefined` where the network does not say. */
async function readSummary(scope: string): Promise<KeptSummary | undefined> {
  try {
    const response = await fetch(`${scope}kept.json`)
    return response.ok ? ((await response.json()) as KeptSummary) : undefined // our own file
  } catch {
    return undefined
  }
}
