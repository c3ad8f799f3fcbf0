import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {stackBlocks} from './block.ts'
import {chartRoot} from './chart-root.ts'
import {drawNetworkKey, drawNodeKey} from './network-key.ts'
import {drawNetworkLinks} from './network-wide.ts'
import {drawNetworkList} from './network-list.ts'
import {SpecError} from '../spec-error.ts'
import type {TieLook} from './tie-line.ts'

export type NetworkNode = {
  readonly id: string
  readonly label: string
  /** A few words under the label. */
  readonly note?: string
  /** Id of a group. */
  readonly group: string
}

/** A kind of line between nodes. */
export type NetworkTie = TieLook & {
  readonly id: string
  /** What the line means: `pressed for it, on record`. */
  readonly label: string
}

export type NetworkLink = {
  /** Ids of nodes. */
  readonly from: string
  readonly to: string
  /** Id of a tie. */
  readonly tie: string
}

/** People, bodies and aims, and who is tied to what. */
export type Network = {
  readonly chart: 'network'
  /** Kinds of node, told apart by shape. */
  readonly groups: readonly {readonly id: string; readonly label: string}[]
  readonly nodes: readonly NetworkNode[]
  readonly ties: readonly NetworkTie[]
  readonly links: readonly NetworkLink[]
}

/** As many as there are shapes for. */
const mostGroups = 4

/**
 * Draws who is tied to what. Wide: actors at the left, what they aim at at the right, a line for each
 * link, which ends at a wall before the aim (arrow) or is stopped short of it (bar). Narrow: a list for
 * each aim of who is tied to it, with a sample of each line.
 *
 * @throws {SpecError} `network needs at least 2 nodes and 1 link, got 1 and 0`
 * @throws {SpecError} `network has shapes for 4 groups, got 5`
 * @throws {SpecError} `node is given twice: ross`
 * @throws {SpecError} `unknown group: peple, of node ross`
 * @throws {SpecError} `unknown node: rosss, in link rosss to deal`
 * @throws {SpecError} `unknown tie: prest, in link ross to deal`
 * @throws {SpecError} `node is tied to itself: ross`
 * @throws {SpecError} `no link for node: ross`
 * @throws {SpecError} `ties look alike: for-named and for-unnamed`
 */
export function drawNetwork(network: Network, artboard: Artboard, _id: string): Element {
  checkNodes(network)
  checkLinks(network)
  checkTies(network)
  const blocks =
    artboard.name === 'wide'
      ? [drawNetworkKey(network, artboard), drawNetworkLinks(network, artboard)]
      : [drawNetworkList(network, artboard), drawNodeKey(network, artboard)]
  const {elements, heightPx} = stackBlocks(blocks, 24)
  return chartRoot(artboard.widthPx, heightPx, elements)
}

function checkNodes({groups, nodes, links}: Network): void {
  if (nodes.length < 2 || links.length === 0) {
    const got = `${nodes.length} and ${links.length}`
    throw new SpecError(`network needs at least 2 nodes and 1 link, got ${got}`)
  }
  if (groups.length > mostGroups)
    throw new SpecError(`network has shapes for ${mostGroups} groups, got ${groups.length}`)
  for (const [i, {id, group}] of nodes.entries()) {
    if (nodes.findIndex((node) => node.id === id) !== i)
      throw new SpecError(`node is given twice: ${id}`)
    if (!groups.some((candidate) => candidate.id === group))
      throw new SpecError(`unknown group: ${group}, of node ${id}`)
  }
}

function checkLinks({nodes, ties, links}: Network): void {
  const known = new Set(nodes.map(({id}) => id))
  for (const {from, to, tie} of links) {
    const where = `in link ${from} to ${to}`
    const stray = [from, to].find((id) => !known.has(id))
    if (stray !== undefined) throw new SpecError(`unknown node: ${stray}, ${where}`)
    if (!ties.some(({id}) => id === tie)) throw new SpecError(`unknown tie: ${tie}, ${where}`)
    if (from === to) throw new SpecError(`node is tied to itself: ${from}`)
  }
  const alone = nodes.find(({id}) => !links.some(({from, to}) => from === id || to === id))
  if (alone !== undefined) throw new SpecError(`no link for node: ${alone.id}`)
}

// Colour alone tells nothing apart.
function checkTies({ties}: Network): void {
  for (const [i, tie] of ties.entries()) {
    const twin = ties.slice(0, i).find(({stroke, end}) => stroke === tie.stroke && end === tie.end)
    if (twin !== undefined) throw new SpecError(`ties look alike: ${twin.id} and ${tie.id}`)
  }
}
