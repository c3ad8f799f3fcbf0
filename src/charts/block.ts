import type {Element} from 'hast'
import {s} from './svg.ts'

/** A piece of a chart: elements drawn from its own top left, and the height they take in CSS pixels. */
export type Block = {readonly elements: readonly Element[]; readonly heightPx: number}

/** Puts blocks below each other, `gapPx` apart; blocks without height are left out, with their gap. */
export function stackBlocks(blocks: readonly Block[], gapPx: number): Block {
  const drawn = blocks.filter(({heightPx}) => heightPx > 0)
  const tops = drawn.map((_, i) =>
    drawn.slice(0, i).reduce((sum, {heightPx}) => sum + heightPx + gapPx, 0),
  )
  return {
    elements: drawn.map((block, i) => moved(0, tops[i] ?? 0, block.elements)),
    heightPx: (tops.at(-1) ?? 0) + (drawn.at(-1)?.heightPx ?? 0),
  }
}

/** Moves elements right and down by CSS pixels, rounded as in `s`. */
export function moved(dxPx: number, dyPx: number, elements: readonly Element[]): Element {
  const [dx, dy] = [dxPx, dyPx].map((px) => Math.round(px * 1000) / 1000)
  return s('g', {transform: `translate(${dx},${dy})`}, elements)
}
