import {drawGroups} from './draw-groups.ts'
import type {Finder} from './make-finder.ts'

/** Milliseconds without a key before a question is looked up. */
const pause = 120

/** What a search box needs of the page around it. */
export type SearchPlace = {
  /** Gives the finder; called when a reader comes to the box, and again after a failure. */
  readonly load: () => Promise<Finder>
  /** Keeps the question for who comes back to the page. */
  readonly remember: (question: string) => void
}

/** Looks up what stands in the box. */
export type Ask = (question: string) => void

/** Shows the box of the search page and makes it work; nothing on a page without one. */
export function startSearch({load, remember}: SearchPlace): Ask | undefined {
  const form = document.querySelector<HTMLFormElement>('form.search')
  const input = form?.querySelector('input')
  const status = document.querySelector('.search-status')
  const results = document.querySelector<HTMLElement>('.search-results')
  if (!form || !input || !status || !results) return undefined
  return start({form, input, status, results}, {load, remember})
}

type Box = {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly status: Element
  readonly results: HTMLElement
}

function start({form, input, status, results}: Box, {load, remember}: SearchPlace): Ask {
  const words = form.dataset
  const state = {timer: 0}

  // Results take the place of the list from A to Z (search.css); without any it stays.
  const show = (groups: readonly Element[], message = ''): void => {
    results.replaceChildren(...groups)
    results.hidden = groups.length === 0
    status.textContent = message
  }

  const run = async (): Promise<void> => {
    const question = input.value.trim()
    remember(question)
    if (question === '') return show([])
    try {
      const waiting = setTimeout(() => show([], words.loading), pause)
      const find = await load().finally(() => clearTimeout(waiting))
      if (question !== input.value.trim()) return
      const {groups, isExact} = find(question)
      const count = groups.reduce((sum, group) => sum + group.count, 0)
      const none = `${words.none} “${question}”`
      const number = count === 1 ? words.one : `${count} ${words.many}`
      const found = isExact ? number : `${words.similar} ${number}`
      show(drawGroups(groups, words), count === 0 ? none : found)
    } catch {
      show([], words.failed)
    }
  }

  const move = (event: KeyboardEvent, step: number): void => {
    const links = [...results.querySelectorAll<HTMLElement>('li a, summary')]
    const stops = [
      input,
      ...links.filter((stop) => stop.closest('details:not([open]) ul') === null),
    ]
    const place = stops.findIndex((stop) => stop === document.activeElement)
    const next = stops[place + step]
    if (place === -1 || next === undefined) return
    event.preventDefault()
    next.focus()
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(event, 1)
    if (event.key === 'ArrowUp') move(event, -1)
    if (event.key !== 'Escape' || input.value === '') return
    event.preventDefault()
    input.value = ''
    input.focus()
    void run()
  }

  form.hidden = false
  form.addEventListener('keydown', onKey)
  results.addEventListener('keydown', onKey)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(state.timer)
    void run().then(() => results.querySelector<HTMLElement>('li a')?.focus())
  })
  input.addEventListener('focus', () => void load().catch(() => undefined), {once: true})
  input.addEventListener('input', () => {
    clearTimeout(state.timer)
    state.timer = window.setTimeout(() => void run(), pause)
  })
  return (question) => {
    input.value = question
    void run()
  }
}
