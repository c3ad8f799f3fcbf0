/**
 * The service worker: keeps one edition whole and answers from it. Its list stands around it
 * (`src/portable/keep-script.ts`). A browser runs it only where a reader asked for it (`keep-box.ts`).
 */
import {fillCache} from './fill-cache.ts'
import {failureOf} from './keep-failure.ts'
import {keptAddress} from './kept-address.ts'
import {cacheName, cachesOf, dropEditions} from './kept-cache.ts'
import {summaryOf} from './kept-list.ts'
import type {KeptList, KeptSummary} from './kept-list.ts'
import type {PageWish, WorkerAnswers, WorkerNews} from './messages.ts'
import {withNotice} from './with-notice.ts'
import type {WorkerScope} from './worker-scope.ts'

declare const keptList: KeptList
// In a worker the global object is not the window that TypeScript takes it for.
const worker = globalThis as unknown as WorkerScope

const {scope} = worker.registration
const own = cacheName(keptList.id, scope)
const kept: ReadonlySet<string> = new Set(keptList.files.map(([address]) => address))
const total = summaryOf(keptList).bytes

worker.addEventListener('install', (event) => event.waitUntil(keepAll()))

// An edition takes over when no page of the one before is open, or when the reader says so.
worker.addEventListener('activate', (event) => event.waitUntil(dropEditions(caches, scope, own)))

worker.addEventListener('message', (event) => {
  const wish = event.data as PageWish // only pages of this folder reach this worker
  const [port] = event.ports
  const answer = <Wish extends keyof WorkerAnswers>(ready: Promise<WorkerAnswers[Wish]>): void =>
    event.waitUntil(ready.then((value) => port?.postMessage(value)))
  if (wish === 'summary') answer<'summary'>(keptSummary())
  if (wish === 'keep') answer<'keep'>(hasKept())
  if (wish === 'take over') event.waitUntil(worker.skipWaiting())
})

/** A worker outlives its files where the reader stopped it or the browser made room. */
async function keptSummary(): Promise<KeptSummary | undefined> {
  return (await caches.has(own)) ? summaryOf(keptList) : undefined
}

function hasKept(): Promise<boolean> {
  return keepAll().then(
    () => true,
    () => false, // why is told already
  )
}

worker.addEventListener('fetch', (event) => {
  const {request} = event
  if (request.method !== 'GET' || request.headers.has('range')) return
  const address = keptAddress(request.url, scope, kept)
  if (address !== undefined) event.respondWith(answer(address, request))
})

/** From the edition; from the network where the reader has stopped keeping it, while a page is still open. */
async function answer(address: string, request: Request): Promise<Response> {
  const response = await caches.match(`${scope}${address}`, {cacheName: own})
  if (response === undefined) return fetch(request)
  const isPage = request.mode === 'navigate' && address.endsWith('.html')
  // The page where editions are taken tells it by itself.
  const tells = keptList.notice.to.split('#')[0] === address
  if (!isPage || tells || worker.registration.waiting === null) return response
  return new Response(withNotice(await response.text(), keptList.notice, scope), {
    headers: response.headers,
  })
}

/** All or nothing: what fails leaves no cache behind, and the edition before stays. */
async function keepAll(): Promise<void> {
  try {
    const names = cachesOf(scope, await caches.keys()).filter((name) => name !== own)
    const earlier = await Promise.all(names.map((name) => caches.open(name)))
    const cache = await caches.open(own)
    const progress = (done: number): void => void tell({kind: 'progress', done, total})
    await fillCache(keptList.files, {scope, cache, earlier, fetch, progress})
  } catch (error) {
    await caches.delete(own)
    await tell({kind: 'failed', reason: failureOf(error).reason})
    throw error
  }
}

async function tell(news: WorkerNews): Promise<void> {
  const pages = await worker.clients.matchAll({includeUncontrolled: true, type: 'window'})
  for (const page of pages) page.postMessage(news)
}
