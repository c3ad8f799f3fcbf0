import {ascending, mean} from 'd3'
import type {Network, NetworkNode} from './network.ts'

/** The nodes of a network in two columns, each from the top. */
type NetworkColumns = {
  readonly left: readonly NetworkNode[]
  readonly right: readonly NetworkNode[]
}

/** Up to here every order of the right column is tried: 120 orders of five. */
const mostTried = 5

/**
 * Puts what others are tied to at the right and all others at the left, in the order in which the
 * fewest lines cross; where several are as good, in the order given. At the left, nodes with the same
 * aims stand by the kind of their ties.
 */
export function networkColumns(network: Network): NetworkColumns {
  const atRight = aims(network)
  const left = network.nodes.filter(({id}) => !atRight.has(id))
  const aimed = network.nodes.filter(({id}) => atRight.has(id))
  const orders = aimed.length > mostTried ? [aimed] : permutations(aimed)
  const candidates = orders.map((right) => {
    const columns = {left: orderLeft(network, left, right), right}
    return {columns, crossings: countCrossings(network, columns)}
  })
  const best = Math.min(...candidates.map(({crossings}) => crossings))
  return candidates.find(({crossings}) => crossings === best)?.columns ?? {left, right: aimed}
}

/** Ids of the right column: groups most of whose nodes send no line, else the nodes that send none. */
function aims({groups, nodes, links}: Network): ReadonlySet<string> {
  const isAim = ({id}: NetworkNode): boolean => !links.some(({from}) => from === id)
  const aimGroups = groups.filter(({id}) => {
    const members = nodes.filter(({group}) => group === id)
    return members.filter(isAim).length * 2 > members.length
  })
  const ofGroups = nodes.filter(({group}) => aimGroups.some(({id}) => id === group))
  const isClear = ofGroups.length > 0 && ofGroups.length < nodes.length
  return new Set((isClear ? ofGroups : nodes.filter(isAim)).map(({id}) => id))
}

function orderLeft(
  {ties, links}: Network,
  left: readonly NetworkNode[],
  right: readonly NetworkNode[],
): NetworkNode[] {
  const places = new Map(right.map(({id}, i) => [id, i]))
  const ofNode = (id: string) => links.filter(({from, to}) => from === id || to === id)
  const height = (id: string): number | undefined =>
    mean(ofNode(id), ({from, to}) => places.get(from === id ? to : from))
  const rows = left.map((node) => {
    const linked = ofNode(node.id)
    // A node with no aim of its own stands near those it is tied to.
    const near = mean(linked, ({from, to}) => height(from === node.id ? to : from))
    const tie = mean(linked, (link) => ties.findIndex(({id}) => id === link.tie)) ?? 0
    return {node, height: height(node.id) ?? near ?? 0, tie}
  })
  return rows
    .toSorted((a, b) => ascending(a.height, b.height) || ascending(a.tie, b.tie))
    .map(({node}) => node)
}

function countCrossings({links}: Network, {left, right}: NetworkColumns): number {
  const [leftRows, rightRows] = [left, right].map(
    (column) => new Map(column.map(({id}, i) => [id, i])),
  )
  const across = links.flatMap(({from, to}) => {
    const a = leftRows?.get(from) ?? leftRows?.get(to)
    const b = rightRows?.get(to) ?? rightRows?.get(from)
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  return across.reduce(
    (sum, [a, b], i) => sum + across.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length,
    0,
  )
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, i) =>
    permutations(items.filter((_, other) => other !== i)).map((rest) => [item, ...rest]),
  )
}
