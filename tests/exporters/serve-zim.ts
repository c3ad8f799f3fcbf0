import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {basename} from 'node:path'
import {setTimeout} from 'node:timers/promises'

export type KiwixServer = {
  /** Addresses that a search of the full text finds, from the root of the server. */
  readonly search: (words: string) => Promise<string[]>
  /** @throws {Error} `404: /lists-and-ledgers/A/none.html` */
  readonly read: (address: string) => Promise<string>
  readonly close: () => Promise<void>
}

/** Serves one ZIM file to this machine alone, on a port that is free. */
export async function serveZim(program: string, path: string): Promise<KiwixServer> {
  const port = await freePort()
  const server = spawn(program, ['--address=127.0.0.1', `--port=${port}`, path], {stdio: 'ignore'})
  const read = async (address: string): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${port}${address}`)
    if (!response.ok) throw new Error(`${response.status}: ${address}`)
    return response.text()
  }
  const close = async (): Promise<void> => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit')
  }
  try {
    await untilIt(() => read('/'))
  } catch (cause) {
    await close()
    throw new Error('kiwix-serve does not answer', {cause})
  }
  const book = basename(path, '.zim')
  return {
    read,
    close,
    search: async (words) => {
      const query = new URLSearchParams({content: book, pattern: words})
      const html = await read(`/search?${query.toString()}`)
      const [, results = ''] = html.split('class="results"')
      const [list = ''] = results.split('class="footer"')
      return [...list.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href)
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Tries for ten seconds. */
async function untilIt(works: () => Promise<unknown>): Promise<void> {
  for (let tries = 100; ; tries -= 1)
    try {
      await works()
      return
    } catch (error) {
      if (tries === 0) throw error
      await setTimeout(100)
    }
}
