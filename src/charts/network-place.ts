import {sum} from 'd3'
import type {Artboard} from './artboard.ts'
import {wrapCaption, type Caption} from './caption.ts'
import {networkColumns} from './network-column.ts'
import {linkEnds, type LinkEnd} from './network-end.ts'
import type {Network, NetworkNode} from './network.ts'
import {spreadApart} from './spread.ts'
import type {Direction} from './tie-line.ts'

/** A node of the wide drawing, in CSS pixels. */
export type PlacedNode = {
  readonly node: NetworkNode
  readonly caption: Caption
  /** Side of the node at which its lines end: 1 for the left column, whose lines go right. */
  readonly side: Direction
  /** Stretch that the node has to itself, and its middle, where words and symbol stand. */
  readonly top: number
  readonly bottom: number
  readonly middle: number
  /** Where its lines end, from the top. */
  readonly ends: readonly {readonly link: number; readonly y: number}[]
}

/** Widest text of a node, and the least distances between nodes of each column and their line ends. */
const textMaxPx = {left: 206, right: 186}
const rowGap = 17
const aimGap = 34
/** Several lines of one node start close together, but run level to the only aim. */
const portGap = {left: 8, level: 14, right: 17}

/** Places the nodes of a network, from 0 down, and the ends of its lines. */
export function placeNetwork(
  network: Network,
  artboard: Artboard,
): {readonly nodes: readonly PlacedNode[]; readonly heightPx: number} {
  const columns = networkColumns(network)
  const isLevel = columns.right.length === 1
  const leftGap = isLevel ? portGap.level : portGap.left
  const ofColumn = (nodes: readonly NetworkNode[], side: 'left' | 'right') =>
    nodes.map((node) => {
      const caption = captionOf(node, textMaxPx[side], artboard)
      const ends = network.links.filter(({from, to}) => from === node.id || to === node.id).length
      return {
        node,
        caption,
        ends,
        leastPx: Math.max(caption.heightPx, ends * (side === 'left' ? leftGap : portGap.right)),
      }
    })
  const [left, right] = [ofColumn(columns.left, 'left'), ofColumn(columns.right, 'right')]
  const leftPx = heightOf(left, rowGap)
  const rightPx = heightOf(right, aimGap)
  const heightPx = Math.max(leftPx, rightPx)
  // Actors stand at even distances; what is left beside the aims is theirs, for their lines.
  const looseGap = rowGap + (heightPx - leftPx) / Math.max(1, left.length - 1)
  const shares = sum(right, ({ends}) => ends) || 1
  const sparePx = heightPx - rightPx
  const leftNodes = pile(left, looseGap, 1)
  const rightNodes = pile(
    right.map((row) => ({...row, leastPx: row.leastPx + (sparePx * row.ends) / shares})),
    aimGap,
    -1,
  )
  return {nodes: withEnds(network, leftNodes, rightNodes, leftGap), heightPx}
}

type Row = {readonly node: NetworkNode; readonly caption: Caption; readonly leastPx: number}
type Unended = Omit<PlacedNode, 'ends'>

function captionOf(
  {label, note}: NetworkNode,
  maxPx: number,
  {textPx, smallPx}: Artboard,
): Caption {
  const notes = note === undefined ? [] : [{text: note, sizePx: smallPx, tone: 'ink-2'} as const]
  return wrapCaption([{text: label, sizePx: textPx, weight: 600}, ...notes], maxPx)
}

function heightOf(rows: readonly Row[], gap: number): number {
  return sum(rows, ({leastPx}) => leastPx) + gap * Math.max(0, rows.length - 1)
}

function pile(rows: readonly Row[], gap: number, side: Direction): Unended[] {
  return rows.map(({node, caption, leastPx}, i) => {
    const top = sum(rows.slice(0, i), (row) => row.leastPx + gap)
    return {node, caption, side, top, bottom: top + leastPx, middle: top + leastPx / 2}
  })
}

function withEnds(
  network: Network,
  left: readonly Unended[],
  right: readonly Unended[],
  leftGap: number,
): PlacedNode[] {
  const all = [...left, ...right]
  const leftEnds = left.map((node): PlacedNode => {
    const ends = linkEnds(network, node, all)
    const first = node.middle - ((ends.length - 1) / 2) * leftGap
    return {...node, ends: ends.map(({link}, i) => ({link, y: first + i * leftGap}))}
  })
  const rightEnds = right.map((node): PlacedNode => {
    const ends = linkEnds(network, node, all)
    return {...node, ends: right.length === 1 ? opposite(ends, node, leftEnds) : even(ends, node)}
  })
  return [...leftEnds, ...rightEnds]
}

/** Lines that spread evenly over the node's stretch. */
function even(ends: readonly LinkEnd[], {top, bottom}: Unended): PlacedNode['ends'] {
  const step = (bottom - top) / ends.length
  return ends.map(({link}, i) => ({link, y: top + (i + 0.5) * step}))
}

/** Lines of the only aim run level, as far as there is room between them. */
function opposite(
  ends: readonly LinkEnd[],
  {top, bottom}: Unended,
  others: readonly PlacedNode[],
): PlacedNode['ends'] {
  const reachPx = portGap.level / 2
  const starts = others.flatMap((other) => other.ends)
  const wanted = ends.map(({link}) => starts.find((start) => start.link === link)?.y ?? top)
  const ys = spreadApart(
    wanted.map((wantedPx) => ({wantedPx, lengthPx: 0})),
    {gapPx: portGap.level, leastPx: top + reachPx},
  )
  // From the bottom up: none below the one after it, nor below the node.
  return ends.map(({link}, i) => {
    const after = (ends.length - 1 - i) * portGap.level
    return {link, y: Math.min(ys[i] ?? top, bottom - reachPx - after)}
  })
}
