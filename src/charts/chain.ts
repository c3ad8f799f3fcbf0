import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {moved, type Block} from './block.ts'
import {drawChainRow} from './chain-row.ts'
import type {ChangeKind} from './change-sign.ts'
import {chartRoot} from './chart-root.ts'
import {drawArrow} from './path-arrow.ts'
import {SpecError} from '../spec-error.ts'

export type ChainStep = {
  readonly when: string
  readonly who: string
  readonly says: string
  /** What is kept, added, lost or changed against the step before. */
  readonly changes: readonly {readonly change: ChangeKind; readonly text: string}[]
}

/** A story from its first document to its latest retelling. */
export type Chain = {
  readonly chart: 'chain'
  /** A word for each kind of change, beside its sign. */
  readonly changes: Readonly<Record<ChangeKind, string>>
  readonly steps: readonly ChainStep[]
}

/** Where arrows go down. */
const spineX = 18

/**
 * Draws the steps as boxes below each other, joined by arrows. What changed stands right of the box that
 * changed it on the wide artboard, and beside the arrow to it on the narrow one.
 *
 * @throws {SpecError} `chain needs at least 2 steps, got 1`
 * @throws {SpecError} `first step of a chain has nothing to change from: "25 April 2018, the regulator"`
 */
export function drawChain(chain: Chain, artboard: Artboard, _id: string): Element {
  check(chain)
  const rows = chain.steps.map((step, i) => drawChainRow(chain, step, i === 0, artboard))
  const tops = rows.map((_, i) => heightOf(rows.slice(0, i)))
  const feet = rows.map(({boxBottom}, i) => (tops[i] ?? 0) + boxBottom)
  const arrows = rows.slice(1).map(({boxTop}, i) =>
    drawArrow([
      [spineX, feet[i] ?? 0],
      [spineX, (tops[i + 1] ?? 0) + boxTop],
    ]),
  )
  return chartRoot(artboard.widthPx, heightOf(rows), [
    ...rows.map(({elements}, i) => moved(0, tops[i] ?? 0, elements)),
    ...arrows,
  ])
}

function heightOf(rows: readonly Block[]): number {
  return rows.reduce((sum, {heightPx}) => sum + heightPx, 0)
}

function check({steps}: Chain): void {
  const [first] = steps
  if (first === undefined || steps.length < 2)
    throw new SpecError(`chain needs at least 2 steps, got ${steps.length}`)
  if (first.changes.length === 0) return
  const name = `${first.when}, ${first.who}`
  throw new SpecError(`first step of a chain has nothing to change from: "${name}"`)
}
