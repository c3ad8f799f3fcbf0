import {ascending} from 'd3'
import type {Network, NetworkNode} from './network.ts'
import type {Direction} from './tie-line.ts'

/** A link at one of its two nodes. */
export type LinkEnd = {
  /** Place of the link among the network's links. */
  readonly link: number
}

type Placed = {readonly node: NetworkNode; readonly side: Direction; readonly middle: number}

/**
 * The links of a node in the order in which their lines end there, from the top: so that lines to other
 * nodes do not cross near it. Lines around to nodes above come first, those to nodes below last, the
 * nearest outermost.
 */
export function linkEnds(
  {links}: Network,
  {node, side, middle}: Placed,
  all: readonly Placed[],
): LinkEnd[] {
  const ends = links.flatMap(({from, to}, link) => {
    if (from !== node.id && to !== node.id) return []
    const other = all.find((placed) => placed.node.id === (from === node.id ? to : from))
    if (other === undefined) throw new RangeError(`no place for a node: ${from}, ${to}`)
    const turn = other.side === side ? Math.sign(other.middle - middle) : 0
    return [{link, turn, y: turn === 0 ? other.middle : -other.middle}]
  })
  return ends
    .toSorted(
      (a, b) =>
        ascending(a.turn, b.turn) ||
        ascending(a.y, b.y) ||
        // Of parallel lines around, the outer one above stays the outer one below.
        (a.turn < 0 ? b.link - a.link : a.link - b.link),
    )
    .map(({link}) => ({link}))
}
