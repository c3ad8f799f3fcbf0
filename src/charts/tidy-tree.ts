import {hierarchy, tree} from 'd3'
import type {HierarchyPointNode} from 'd3'

/** Something in a tree that runs from left to right, with its reach above and below its own line. */
export type Sized = {
  readonly abovePx: number
  readonly belowPx: number
  readonly children?: readonly Sized[]
}

/** Between children of one parent, and between children of different parents, in CSS pixels. */
type Gaps = {readonly siblingPx: number; readonly cousinPx: number}

/**
 * Places a tree's nodes so that none overlap and each parent stands in the middle of its children, by
 * d3's tidy tree (Reingold and Tilford).
 *
 * @returns the line of each node in CSS pixels from the top of the whole, and the whole's height;
 *   `lineOf` throws a RangeError, `node is not in the tree`, for any other
 */
export function placeTidy(
  root: Sized,
  {siblingPx, cousinPx}: Gaps,
): {readonly lineOf: (node: Sized) => number; readonly heightPx: number} {
  const nodes = hierarchy(root, ({children}) => children)
  const order = new Map(nodes.descendants().map(({data}, i) => [data, i]))
  const layout = tree<Sized>()
    .nodeSize([1, 1])
    .separation((a, b) => {
      const [first, second] = [a, b].toSorted(
        (one, other) => (order.get(one.data) ?? 0) - (order.get(other.data) ?? 0),
      )
      const gapPx = a.parent === b.parent ? siblingPx : cousinPx
      return (first?.data.belowPx ?? 0) + gapPx + (second?.data.abovePx ?? 0)
    })
  const placed = layout(nodes).descendants()
  const top = Math.min(...placed.map(topOf))
  const bottom = Math.max(...placed.map(({x, data}) => x + data.belowPx))
  const lines = new Map(placed.map(({data, x}) => [data, x - top]))
  const lineOf = (node: Sized): number => {
    const line = lines.get(node)
    if (line === undefined) throw new RangeError('node is not in the tree')
    return line
  }
  return {lineOf, heightPx: bottom - top}
}

function topOf({x, data}: HierarchyPointNode<Sized>): number {
  return x - data.abovePx
}
