import {existsSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {Server, ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.woff2': 'font/woff2',
}

/** A folder served on a loopback port, as a host would serve it in a folder of its own. */
export type ServedFolder = {
  /** e.g. `http://127.0.0.1:41234/lists/` */
  readonly address: string
  /** Paths below `address` that were asked for, in order; to be emptied by tests. */
  readonly asked: string[]
  /** Paths that get an empty answer with status 500. */
  readonly broken: Set<string>
  /** Milliseconds before each answer. */
  readonly pace: {pauseMs: number}
  readonly stop: () => Promise<void>
  /** Serves again on the same port. */
  readonly resume: () => Promise<void>
}

const mount = '/lists/'

export async function serveFolder(folder: string): Promise<ServedFolder> {
  const asked: string[] = []
  const broken = new Set<string>()
  const pace = {pauseMs: 0}
  const answer = (url: string, response: ServerResponse): void => {
    const {pathname} = new URL(url, 'http://host')
    const name = pathname === mount ? 'index.html' : pathname.slice(mount.length)
    asked.push(name)
    const path = join(folder, name)
    if (broken.has(name)) return void response.writeHead(500).end()
    if (!pathname.startsWith(mount) || !existsSync(path)) return void response.writeHead(404).end()
    const type = types[extname(name)] ?? 'application/octet-stream'
    response.writeHead(200, {'content-type': type}).end(readFileSync(path))
  }
  const server = createServer(({url = '/'}, response) => {
    setTimeout(() => answer(url, response), pace.pauseMs)
  })
  await listen(server, 0)
  const {port} = server.address() as AddressInfo // not a pipe
  return {
    address: `http://127.0.0.1:${port}${mount}`,
    asked,
    broken,
    pace,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    resume: () => listen(server, port),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}
