import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {chartRoot} from './chart-root.ts'
import {drawCycleLoop} from './cycle-loop.ts'
import {drawCycleRing} from './cycle-ring.ts'
import {fitRing} from './fit-ring.ts'
import type {StateSymbol} from './state-symbol.ts'
import {SpecError} from '../spec-error.ts'

export type CycleState = {
  readonly id: string
  /** What the symbol says: `found in part`. */
  readonly word: string
  readonly symbol: StateSymbol
}

export type CycleLink = {
  /** Id of the step that the link leaves; it leads to the next one. */
  readonly from: string
  /** Id of a state. */
  readonly state: string
  /** What the evidence shows, in a few words. */
  readonly text: string
}

/** Steps that are said to feed each other, the last the first, and what is known of each link. */
export type Cycle = {
  readonly chart: 'cycle'
  /** In the order of the ring. */
  readonly steps: readonly {readonly id: string; readonly label: string}[]
  /** One a step. */
  readonly links: readonly CycleLink[]
  readonly states: readonly CycleState[]
  /** Words in the middle: whose story it is. */
  readonly centre?: string
}

const fewestSteps = 3
const mostSteps = 7

/**
 * Draws steps in a ring, clockwise from the top, each link an arc with the symbol and the words of its
 * state. On the narrow artboard, and where words are too many for a ring, the ring is a column with a
 * line from its end back to its beginning.
 *
 * @throws {SpecError} `cycle needs 3 to 7 steps, got 2`
 * @throws {SpecError} `step is given twice: talks`
 * @throws {SpecError} `unknown step: tolks, in a link of the cycle`
 * @throws {SpecError} `two links from step: talks`
 * @throws {SpecError} `no link from step: talks`
 * @throws {SpecError} `unknown state: fund, in the link from talks`
 */
export function drawCycle(cycle: Cycle, artboard: Artboard, _id: string): Element {
  checkCycle(cycle)
  const plan = artboard.name === 'wide' ? fitRing(cycle, artboard) : undefined
  const {elements, heightPx} =
    plan === undefined ? drawCycleLoop(cycle, artboard) : drawCycleRing(cycle, plan)
  return chartRoot(artboard.widthPx, heightPx, elements)
}

function checkCycle({steps, links, states}: Cycle): void {
  if (steps.length < fewestSteps || steps.length > mostSteps)
    throw new SpecError(`cycle needs ${fewestSteps} to ${mostSteps} steps, got ${steps.length}`)
  const ids = steps.map(({id}) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) throw new SpecError(`step is given twice: ${twice}`)
  for (const {from, state} of links) {
    if (!ids.includes(from)) throw new SpecError(`unknown step: ${from}, in a link of the cycle`)
    if (!states.some(({id}) => id === state))
      throw new SpecError(`unknown state: ${state}, in the link from ${from}`)
  }
  for (const id of ids) {
    const count = links.filter(({from}) => from === id).length
    if (count > 1) throw new SpecError(`two links from step: ${id}`)
    if (count === 0) throw new SpecError(`no link from step: ${id}`)
  }
}
