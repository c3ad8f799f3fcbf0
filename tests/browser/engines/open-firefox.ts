import {spawn} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {connectBidi} from './bidi.ts'
import type {Bidi} from './bidi.ts'
import {bringIntoView, callText} from './tab.ts'
import type {Engine, Tab} from './tab.ts'

const preferences = {
  // Firefox under remote control lets pages read the files beside them; a reader's Firefox does not.
  'remote.prefs.recommended': false,
  'security.fileuri.strict_origin_policy': true,
  'privacy.file_unique_origin': true,
  // No traffic of its own, and no page before ours.
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'startup.homepage_welcome_url': '',
  'toolkit.telemetry.server': '',
  // Tabs stand in the background, where nothing is painted: half the time. They lay out 30 times a second all the same.
  'layout.throttled_frame_rate': 30,
  'ui.prefersReducedMotion': 1,
}

/** Starts Firefox without a window and drives it by WebDriver BiDi, which it speaks itself. */
export async function openFirefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join(''))
  const firefox = spawn(
    path,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    {stdio: ['ignore', 'ignore', 'pipe']},
  )
  const ended = once(firefox, 'exit')
  const complaints = new Map<string, string[]>() // tab → what it complained of
  const bidi = await connectBidi(`${await addressOf(firefox)}/session`, ({params}) => {
    complaints.get(params.source?.context ?? '')?.push(params.text ?? 'no text')
  })
  const {capabilities} = (await bidi.send('session.new', {capabilities: {}})) as NewSession
  await bidi.send('session.subscribe', {events: ['log.entryAdded']})
  await bidi.send('script.addPreloadScript', {functionDeclaration: String(noteFaults)})
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    openTab: async () => {
      const {context} = (await bidi.send('browsingContext.create', {
        type: 'tab',
        background: true,
      })) as Context
      const own: string[] = []
      complaints.set(context, own)
      return firefoxTab(bidi, context, own)
    },
    close: async () => {
      await bidi.send('browser.close', {})
      await ended
      bidi.close()
      rmSync(profile, {recursive: true, force: true, maxRetries: 3})
    },
  }
}

// As the specification has them: https://w3c.github.io/webdriver-bidi/
type NewSession = {readonly capabilities: {readonly browserVersion: string}}
type Context = {readonly context: string}
type Evaluated = {
  readonly type: 'success' | 'exception'
  readonly result: {readonly value: string}
  readonly exceptionDetails?: {readonly text: string}
}
type Nodes = {readonly nodes: readonly {readonly sharedId: string}[]}

/** The line in which Firefox says where it listens. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  if (firefox.stderr === null) throw new Error('Firefox: no output')
  for await (const line of createInterface(firefox.stderr)) {
    const [, address] = /^WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? []
    if (address === undefined) continue
    // Nobody reads on: what Firefox still says must not fill the pipe.
    firefox.stderr.resume()
    return address
  }
  throw new Error('Firefox ended before it listened')
}

/** Runs in every page before its own markup is read: Firefox logs no file that does not load. */
function noteFaults(): void {
  const faults: string[] = []
  Object.assign(globalThis, {faults})
  const note = ({target}: Event): void => {
    if (!(target instanceof Element)) return
    const name = target.getAttribute('href') ?? target.getAttribute('src') ?? target.tagName
    faults.push(`did not load: ${name}`)
  }
  addEventListener('error', note, true)
}

function firefoxTab(bidi: Bidi, context: string, logged: string[]): Tab {
  const run: Tab['run'] = async (look, ...args) => {
    const {type, result, exceptionDetails} = (await bidi.send('script.evaluate', {
      expression: callText(look, args),
      target: {context},
      awaitPromise: true,
    })) as Evaluated
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'exception')
    // What `look` gave went through JSON there and comes back here.
    return JSON.parse(result.value) as Awaited<ReturnType<typeof look>>
  }
  return {
    run,
    visit: async (url) => {
      await bidi.send('browsingContext.navigate', {context, url, wait: 'complete'})
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', {context, viewport: {width, height}})
    },
    press: async (selector) => {
      await run(bringIntoView, selector)
      await bidi.send('browsingContext.activate', {context})
      const {nodes} = (await bidi.send('browsingContext.locateNodes', {
        context,
        locator: {type: 'css', value: selector},
        maxNodeCount: 1,
      })) as Nodes
      const [element] = nodes
      if (element === undefined) throw new Error(`nothing to press: ${selector}`)
      const origin = {type: 'element', element}
      const actions = [
        {type: 'pointerMove', x: 0, y: 0, origin},
        ...[{type: 'pointerDown'}, {type: 'pointerUp'}].map((part) => ({...part, button: 0})),
      ]
      const pointer = {type: 'pointer', id: 'mouse', actions}
      await bidi.send('input.performActions', {context, actions: [pointer]})
    },
    complaints: async () => {
      const seen = await run(() => (globalThis as unknown as {faults: string[]}).faults.splice(0))
      return [...logged.splice(0), ...seen]
    },
  }
}
