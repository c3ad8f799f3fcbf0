/** What the section “Keep it in this browser” runs. Nothing is registered before the reader presses the button. */
import {keepView} from './keep-view.ts'
import type {KeepButton, KeepState, KeepWords} from './keep-view.ts'
import {makeKeeper} from './keeper.ts'

const own = document.currentScript
const section = document.querySelector<HTMLElement>('.keep')
// From a folder there is nothing to keep, and a manifest would only be an error.
if (section && own instanceof HTMLScriptElement && /^https?:$/.test(location.protocol)) {
  const scope = new URL('../', own.src).href
  makeInstallable(scope)
  start(section, scope)
}

function makeInstallable(scope: string): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = `${scope}manifest.webmanifest`
  document.head.append(link)
}

function start(section: HTMLElement, scope: string): void {
  const show = display(section)
  // Browsers hide both on addresses that are not secure, and some in private windows.
  if (!('serviceWorker' in navigator && 'caches' in globalThis)) return show({kind: 'cannot'})
  const keeper = makeKeeper(navigator.serviceWorker, scope, show)
  const run = (work: Promise<void>): void => {
    work.catch(() => keeper.fail(navigator.onLine ? 'refused' : 'offline'))
  }
  for (const button of buttonsOf(section))
    button.addEventListener('click', () => run(keeper[pressed(button)]()))
  run(keeper.start())
}

/** Shows a state in the section, and of its buttons those that make sense. */
function display(section: HTMLElement): (state: KeepState) => void {
  const words = JSON.parse(section.dataset['words'] ?? '{}') as KeepWords // by KeepOffline.astro
  const box = section.querySelector<HTMLElement>('.keep-box')
  const status = section.querySelector('.keep-state')
  const bar = section.querySelector('progress')
  const plain = section.querySelector<HTMLElement>('.keep-plain')
  return (state) => {
    const {text, buttons, progress} = keepView(state, words)
    if (box) box.hidden = false
    if (plain) plain.hidden = true
    // A text that stays is not read out again.
    if (status && status.textContent !== text) status.textContent = text
    if (bar) {
      bar.hidden = progress === undefined
      bar.value = progress ?? 0
    }
    for (const button of buttonsOf(section)) button.hidden = !buttons.includes(pressed(button))
  }
}

function buttonsOf(section: HTMLElement): NodeListOf<HTMLButtonElement> {
  return section.querySelectorAll<HTMLButtonElement>('button[data-press]')
}

function pressed(button: HTMLButtonElement): KeepButton {
  return button.dataset['press'] as KeepButton // by KeepOffline.astro
}
