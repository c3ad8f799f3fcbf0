import {spawn} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:net'
import type {AddressInfo} from 'node:net'
import {setTimeout} from 'node:timers/promises'
import {bringIntoView, callText} from './tab.ts'
import type {Engine, Tab} from './tab.ts'

/** The programs that WebKit needs here, by their paths. */
export type WebKitPrograms = {
  readonly driver: string
  readonly browser: string
  /** A display in memory; not needed where the machine has a display. */
  readonly xvfb?: string | undefined
}

/** Starts WebKitGTK's small browser and drives it by WebDriver (https://w3c.github.io/webdriver/). */
export async function openWebKit({driver, browser, xvfb}: WebKitPrograms): Promise<Engine> {
  const screen = xvfb === undefined ? undefined : await openDisplay(xvfb)
  const port = await freePort()
  const env = {...process.env, ...(screen === undefined ? {} : {DISPLAY: screen.display})}
  const service = spawn(driver, ['-p', String(port)], {env, stdio: 'ignore'})
  const stop = async (): Promise<void> => {
    await end(service)
    if (screen !== undefined) await end(screen.process)
  }
  try {
    const address = `http://127.0.0.1:${port}`
    await untilReady(address)
    const options = {binary: browser, args: ['--automation']}
    const {sessionId, capabilities} = (await ask('POST', `${address}/session`, {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    })) as NewSession
    const session = `${address}/session/${sessionId}`
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      openTab: () => Promise.resolve(webkitTab(session)),
      close: async () => {
        await ask('DELETE', session)
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

type NewSession = {
  readonly sessionId: string
  readonly capabilities: {readonly browserVersion: string}
}
/** How WebDriver writes down an element. */
type Found = {readonly 'element-6066-11e4-a52e-4f735466cecf': string}

/** The one tab that the browser opens with. */
function webkitTab(session: string): Tab {
  const run: Tab['run'] = async (look, ...args) => {
    const script = `const done = arguments[0]; ${callText(look, args)}.then(done, (error) => done(JSON.stringify({error: String(error)})))`
    const text = await ask('POST', `${session}/execute/async`, {script, args: []})
    // What `look` gave went through JSON there and comes back here.
    const value = JSON.parse(String(text)) as Awaited<ReturnType<typeof look>>
    if (isFailure(value)) throw new Error(value.error)
    return value
  }
  return {
    run,
    visit: async (url) => {
      await ask('POST', `${session}/url`, {url})
    },
    resize: async (width, height) => {
      await ask('POST', `${session}/window/rect`, {width, height})
    },
    press: async (selector) => {
      await run(bringIntoView, selector)
      const search = {using: 'css selector', value: selector}
      const found = (await ask('POST', `${session}/element`, search)) as Found
      const id = found['element-6066-11e4-a52e-4f735466cecf']
      await ask('POST', `${session}/element/${id}/click`, {})
    },
    // WebKitGTK's driver has no log; what did not load shows in the page itself.
    complaints: () => Promise.resolve([]),
  }
}

function isFailure(value: unknown): value is {readonly error: string} {
  return typeof value === 'object' && value !== null && 'error' in value
}

/** @throws {Error} `POST …/url: timeout: …` when the driver refuses */
async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  })
  const {value} = (await answer.json()) as {readonly value: unknown}
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`)
  return value
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${address}/status`).catch(() => undefined)
    if (answer?.ok === true) return
    await setTimeout(100)
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`)
}

/** Xvfb chooses the number of a display that is free and writes it down. */
async function openDisplay(xvfb: string): Promise<{process: ChildProcess; display: string}> {
  const screen = spawn(
    xvfb,
    ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'pipe', 'ignore']},
  )
  const [number] = (await once(screen.stdout, 'data')) as [Buffer]
  return {process: screen, display: `:${String(number).trim()}`}
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this kind.
  const {port} = server.address() as AddressInfo
  server.close()
  return port
}

async function end(program: ChildProcess): Promise<void> {
  const ended = once(program, 'exit')
  program.kill()
  await ended
}
