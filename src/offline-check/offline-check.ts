/** What the offline check runs: one try after the other, each told in its own line. */
import type {OfflineWords, TriedThing} from '../book/offline-words.ts'
import {fails} from './outcome.ts'
import type {Outcome} from './outcome.ts'
import {sumUp} from './sum-up.ts'
import type {Tried} from './sum-up.ts'
import {tries} from './tries.ts'

const own = document.currentScript
const list = document.querySelector<HTMLElement>('.tries')
const sum = document.querySelector('.tries-sum')
if (own instanceof HTMLScriptElement && list && sum) void run(list, sum, own.src)

async function run(list: HTMLElement, sum: Element, script: string): Promise<void> {
  const words = JSON.parse(list.dataset['words'] ?? '{}') as OfflineWords // by offline-check.astro
  const opened = location.protocol === 'file:' ? words.fromFolder : words.fromWeb
  sum.textContent = words.trying
  const tried: Tried[] = []
  for (const line of list.querySelectorAll<HTMLElement>('[data-try]')) {
    const name = line.dataset['try'] as TriedThing // by offline-check.astro
    const result = await outcomeIn(name, line, script)
    tell(line, result, words, name)
    tried.push({isForReading: words.tries[name].reading, outcome: result.outcome})
  }
  sum.textContent = sumUp(tried, {...words, opened})
}

/** A try that ends in an error is one that does not work. */
async function outcomeIn(name: TriedThing, line: HTMLElement, script: string): Promise<Outcome> {
  try {
    return await tries[name]({line, script})
  } catch {
    return fails
  }
}

function tell(line: HTMLElement, result: Outcome, words: OfflineWords, name: TriedThing): void {
  const {outcome, meaning} = result
  const own = words.tries[name]
  line.dataset['outcome'] = outcome
  const text = meaning === undefined ? own[outcome] : own.others[meaning]
  const place = line.querySelector('.try-meaning')
  const state = line.querySelector('.try-outcome')
  if (place) place.textContent = text ?? own[outcome]
  if (state) state.textContent = words.outcomes[outcome]
}
