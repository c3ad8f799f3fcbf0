import type {TriedThing} from '../book/offline-words.ts'
import {loadFinder} from '../search/load-finder.ts'
import {fails, outcomeOf, works} from './outcome.ts'
import type {Outcome} from './outcome.ts'

/** What tries need of their page. */
export type Bench = {
  /** The line's own part of the page, with its sample. */
  readonly line: HTMLElement
  /** Address of the page's script; others stand beside it. */
  readonly script: string
}

type Try = (bench: Bench) => Outcome | Promise<Outcome>

/** Each thing is really tried here and now; nothing is guessed from the browser's name. */
export const tries: Readonly<Record<TriedThing, Try>> = {
  styles: ({line}) => outcomeOf(styleOf(line, '.boxed').borderLeftWidth === '3px'),
  fonts: () => tryFonts(['Text Serif', 'UI Sans']),
  links: ({line}) => tryNextDoor(line),
  notes: ({line}) => tryNote(line),
  figures: ({line}) => tryFigure(line),
  folds: ({line}) => tryFold(line),
  widths: ({line}) => tryWidths(line),
  dark: tryDark,
  downloads: ({line}) => tryPicture(line),
  print: () => (typeof globalThis.print === 'function' ? {outcome: 'look'} : fails),
  scripts: () => works,
  search: (bench) => trySearch(bench),
  storage: tryStorage,
  keep: tryKeeping,
}

function styleOf(line: HTMLElement, selector: string): CSSStyleDeclaration {
  return getComputedStyle(partOf(line, selector))
}

function partOf(line: HTMLElement, selector: string): HTMLElement {
  const part = line.querySelector<HTMLElement>(selector)
  if (part === null) throw new Error(`no sample: ${line.id} ${selector}`)
  return part
}

async function tryFonts(families: readonly string[]): Promise<Outcome> {
  const loaded = await Promise.all(families.map((name) => document.fonts.load(`1em "${name}"`)))
  return outcomeOf(loaded.every((faces) => faces.some(({status}) => status === 'loaded')))
}

/** The page in the frame stands in a folder of its own, and says so by a script of its own. */
function tryNextDoor(line: HTMLElement): Promise<Outcome> {
  const frame = partOf(line, 'iframe') as HTMLIFrameElement // by its name
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(fails), 5000)
    addEventListener('message', ({source, data}) => {
      if (source !== frame.contentWindow || data !== 'next door') return
      clearTimeout(patience)
      resolve(works)
    })
    // It may have spoken before anyone listened.
    frame.contentWindow?.postMessage('are you there?', '*')
  })
}

function tryNote(line: HTMLElement): Outcome {
  const note = partOf(line, '[popover]')
  if (typeof note.hidePopover !== 'function') return fails
  partOf(line, 'button[popovertarget]').click()
  const isOpen = note.matches(':popover-open')
  if (isOpen) note.hidePopover()
  return outcomeOf(isOpen)
}

function tryFigure(line: HTMLElement): Outcome {
  const svg = line.querySelector<SVGSVGElement>('svg')
  const mark = svg?.querySelector<SVGGraphicsElement>('rect, path, circle')
  return outcomeOf(
    (mark?.getBBox().width ?? 0) > 0 && (svg?.getBoundingClientRect().width ?? 0) > 0,
  )
}

function tryFold(line: HTMLElement): Outcome {
  const fold = partOf(line, 'details') as HTMLDetailsElement // by its name
  const folded = fold.getBoundingClientRect().height
  fold.open = true
  const unfolded = fold.getBoundingClientRect().height
  fold.open = false
  return outcomeOf(folded < unfolded)
}

/** A sheet that is missing would show both lines. */
function tryWidths(line: HTMLElement): Outcome {
  const isShown = (selector: string): boolean => styleOf(line, selector).display !== 'none'
  return outcomeOf(isShown('.wide-only') && !isShown('.narrow-only'))
}

/** Does the page have the colours that the device asks for? */
function tryDark(): Outcome {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const isLight = matchMedia('(prefers-color-scheme: light)').matches
  const [red = 0] = getComputedStyle(document.documentElement)
    .backgroundColor.match(/\d+/g)
    ?.map(Number) ?? [0]
  if (isDark === isLight) return fails
  if (isDark !== red < 128) return fails
  return {outcome: 'works', meaning: isDark ? 'dark' : 'light'}
}

/** Are the files behind the download links there? Whether saving works is for the reader to see. */
function tryPicture(line: HTMLElement): Promise<Outcome> {
  const link = partOf(line, 'a[href$=".svg"]') as HTMLAnchorElement // by its name
  const picture = new Image()
  return new Promise((resolve) => {
    picture.onload = () => resolve(picture.width > 0 ? {outcome: 'look', meaning: 'there'} : fails)
    picture.onerror = () => resolve(fails)
    picture.src = link.href
  })
}

async function trySearch({line, script}: Bench): Promise<Outcome> {
  const find = await loadFinder(script)()
  return outcomeOf(find(line.dataset['word'] ?? '').groups.length > 0)
}

async function tryStorage(): Promise<Outcome> {
  if (!('caches' in globalThis)) return fails
  const name = 'offline-check'
  const cache = await caches.open(name)
  await cache.put('https://offline-check.example/', new Response('kept'))
  const kept = await cache.match('https://offline-check.example/')
  const text = await kept?.text()
  await caches.delete(name)
  return outcomeOf(text === 'kept')
}

/** Asks for this site's worker without making one; a browser that keeps nothing here refuses. */
async function tryKeeping({script}: Bench): Promise<Outcome> {
  if (location.protocol === 'file:') return {outcome: 'fails', meaning: 'folder'}
  if (!('serviceWorker' in navigator && 'caches' in globalThis)) return fails
  const scope = new URL('../', script).href
  const registration = await navigator.serviceWorker.getRegistration(scope)
  const isKept = registration?.scope === scope && registration.active !== null
  return isKept ? {outcome: 'works', meaning: 'kept'} : works
}
