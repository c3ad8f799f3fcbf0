import {KeepFailure} from './keep-failure.ts'
import type {KeptFile} from './kept-list.ts'

/** Header of a kept response that holds the hash of its bytes. */
const hashHeader = 'kept-hash'
/** Files fetched at the same time; a browser opens no more connections to a host. */
const lanes = 6
/** Hex digits of a hash in the list. */
export const hashDigits = 16

/** Where files go and come from. */
export type Filling = {
  /** Address of the folder, ending with a slash. */
  readonly scope: string
  readonly cache: Cache
  /** Caches of earlier editions. */
  readonly earlier: readonly Cache[]
  readonly fetch: typeof globalThis.fetch
  /** Told after each file how many bytes are there. */
  readonly progress: (bytes: number) => void
}

/**
 * Puts every file of a list that is not there into a cache: from an earlier edition where it is the same, else from
 * the network.
 *
 * @throws {KeepFailure} at the first file that cannot be had whole and true; what was put stays for the caller to delete
 */
export async function fillCache(files: readonly KeptFile[], filling: Filling): Promise<void> {
  const {scope, cache, earlier, progress} = filling
  const stop = new AbortController()
  const queue = files.values()
  const state = {bytes: 0}
  const work = async (): Promise<void> => {
    for (const file of queue) {
      if (stop.signal.aborted) return
      const [address, hash, bytes] = file
      const url = `${scope}${address}`
      if ((await fromCaches(url, hash, [cache])) === undefined) {
        const kept = await fromCaches(url, hash, earlier)
        await cache.put(url, kept ?? (await fetchWhole(file, filling, stop.signal)))
      }
      state.bytes += bytes
      progress(state.bytes)
    }
  }
  const lane = (): Promise<void> =>
    work().catch((error: unknown) => {
      stop.abort(error)
    })
  // All lanes end before the failure is told, so that none still puts into a cache that is deleted.
  await Promise.all(Array.from({length: lanes}, lane))
  stop.signal.throwIfAborted()
}

async function fromCaches(
  url: string,
  hash: string,
  caches: readonly Cache[],
): Promise<Response | undefined> {
  for (const cache of caches) {
    const response = await cache.match(url)
    if (response?.headers.get(hashHeader) === hash) return response
  }
  return undefined
}

/**
 * Fetches a file and proves it by its hash. What is kept is a plain answer made of the bytes: a host may
 * lead on from `zte.html` to `zte`, and a browser refuses a kept redirect as a page.
 */
async function fetchWhole(
  [address, hash]: KeptFile,
  {scope, fetch}: Filling,
  signal: AbortSignal,
): Promise<Response> {
  const {bytes, response} = await load(fetch, `${scope}${address}`, signal)
  if ((await hashOf(bytes)) !== hash)
    throw new KeepFailure('changed', `not as listed: ${address}, status ${response.status}`)
  const headers = new Headers(response.headers)
  // The bytes are unpacked already.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set(hashHeader, hash)
  return new Response(bytes, {headers})
}

type Loaded = {readonly bytes: ArrayBuffer; readonly response: Response}

async function load(fetch: Filling['fetch'], url: string, signal: AbortSignal): Promise<Loaded> {
  try {
    const response = await fetch(url, {cache: 'no-cache', credentials: 'same-origin', signal})
    return {response, bytes: await response.arrayBuffer()}
  } catch (cause) {
    throw new KeepFailure('offline', `could not be fetched: ${url}`, {cause})
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.slice(0, hashDigits)
}
