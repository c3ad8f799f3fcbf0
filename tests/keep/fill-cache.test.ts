import {describe, expect, test} from 'vitest'
import {fillCache} from '../../src/keep/fill-cache.ts'
import {failureOf, KeepFailure} from '../../src/keep/keep-failure.ts'
import {keptFiles} from '../../src/portable/keep-script.ts'
import {madeCache} from './made-cache.ts'

const scope = 'https://school.example/lists/'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const texts: Readonly<Record<string, string>> = {
  'index.html': '<h1>Lamps</h1>',
  'zte.html': '<h1>ZTE</h1>',
  'site.css': 'p{}',
}
const files = keptFiles(new Map(Object.entries(texts).map(([name, t]) => [`/${name}`, bytes(t)])))

type Served = Readonly<Record<string, () => Response | Promise<Response>>>

/** A network that serves the texts, but for some addresses; it remembers what was asked of it. */
function madeNetwork(others: Served = {}) {
  const asked: string[] = []
  const fetch = ((url: string): Promise<Response> => {
    const name = url.slice(scope.length)
    asked.push(name)
    const type = {'content-type': 'text/html', 'content-encoding': 'br', 'x-own': 'yes'}
    return Promise.resolve(others[name]?.() ?? new Response(texts[name], {headers: type}))
  }) as typeof globalThis.fetch // called with a text only
  return {asked, fetch}
}

const silent = (): void => undefined

test('every file is put under its address, with its headers, unpacked', async () => {
  const cache = madeCache()
  const {fetch} = madeNetwork()
  const told: number[] = []
  await fillCache(files, {scope, cache, earlier: [], fetch, progress: (n) => told.push(n)})
  expect([...cache.kept.keys()].toSorted()).toEqual(
    ['index.html', 'site.css', 'zte.html'].map((name) => `${scope}${name}`),
  )
  const page = cache.kept.get(`${scope}index.html`)
  expect(page?.headers.get('content-type')).toBe('text/html')
  expect(page?.headers.get('x-own')).toBe('yes')
  expect(page?.headers.get('content-encoding')).toBe(null)
  expect(await page?.text()).toBe('<h1>Lamps</h1>')
  expect(told.at(-1)).toBe(14 + 12 + 3)
  expect(told).toHaveLength(3)
})

test('what an earlier edition has is copied; what changed is fetched', async () => {
  const [first, second] = [madeCache(), madeCache()]
  await fillCache(files, {
    scope,
    cache: first,
    earlier: [],
    fetch: madeNetwork().fetch,
    progress: silent,
  })
  const changed = {'/index.html': texts['index.html'], '/zte.html': 'new', '/site.css': 'p{}'}
  const next = keptFiles(new Map(Object.entries(changed).map(([a, t = '']) => [a, bytes(t)])))
  const {asked, fetch} = madeNetwork({'zte.html': () => new Response('new')})
  await fillCache(next, {scope, cache: second, earlier: [first], fetch, progress: silent})
  expect(asked).toEqual(['zte.html'])
  expect(await second.kept.get(`${scope}zte.html`)?.text()).toBe('new')
  expect(await second.kept.get(`${scope}site.css`)?.text()).toBe('p{}')
})

test('a redirect is kept as the page it leads to', async () => {
  const cache = madeCache()
  const page = (): Response => {
    const response = new Response(texts['zte.html'])
    Object.defineProperty(response, 'redirected', {value: true})
    return response
  }
  const {fetch} = madeNetwork({'zte.html': page})
  await fillCache(files, {scope, cache, earlier: [], fetch, progress: silent})
  expect(cache.kept.get(`${scope}zte.html`)?.redirected).toBe(false)
})

describe('fillCache refuses', () => {
  test.each([
    ['a missing file', () => new Response('no', {status: 404}), 'changed'],
    ['a login page in its place', () => new Response('<h1>Log in</h1>'), 'changed'],
    ['a file cut short', () => new Response('<h1>Z'), 'changed'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
  ] as const)('%s', async (_, answer, reason) => {
    const cache = madeCache()
    const {fetch} = madeNetwork({'zte.html': answer})
    const filling = fillCache(files, {scope, cache, earlier: [], fetch, progress: silent})
    const failure = await filling.catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(KeepFailure)
    expect(failureOf(failure).reason).toBe(reason)
    expect(cache.kept.has(`${scope}zte.html`)).toBe(false)
  })

  test('a device without room', async () => {
    const cache = madeCache()
    cache.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
    const {fetch} = madeNetwork()
    const filling = fillCache(files, {scope, cache, earlier: [], fetch, progress: silent})
    const failure = await filling.catch((error: unknown) => error)
    expect(failureOf(failure).reason).toBe('full')
  })
})
