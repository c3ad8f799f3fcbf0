import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {chartRoot} from './chart-root.ts'
import {checkCycle} from './cycle-check.ts'
import {drawCycleLoop} from './cycle-loop.ts'
import {drawCycleRing} from './cycle-ring.ts'
import {fitRing} from './fit-ring.ts'
import type {StateSymbol} from './state-symbol.ts'

export type CycleState = {
  readonly id: string
  /** What the symbol says: `found in part`. */
  readonly word: string
  readonly symbol: StateSymbol
}

type CycleLink = {
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

/**
 * Draws steps in a ring, clockwise from the top, each link an arc with the symbol and the words of its
 * state. On the narrow artboard, and where words are too many for a ring, the ring is a column with a
 * line from its end back to its beginning.
 *
 * @throws {SpecError} see {@link checkCycle}
 */
export function drawCycle(cycle: Cycle, artboard: Artboard, _id: string): Element {
  checkCycle(cycle)
  const plan = artboard.name === 'wide' ? fitRing(cycle, artboard) : undefined
  const {elements, heightPx} =
    plan === undefined ? drawCycleLoop(cycle, artboard) : drawCycleRing(cycle, plan)
  return chartRoot(artboard.widthPx, heightPx, elements)
}
