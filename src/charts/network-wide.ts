import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import type {Block} from './block.ts'
import {drawCaption} from './caption.ts'
import {drawLines} from './line.ts'
import {placeNetwork, type PlacedNode} from './network-place.ts'
import type {Network, NetworkLink} from './network.ts'
import {drawNodeSymbol, nodeSymbolPx} from './node-symbol.ts'
import {s} from './svg.ts'
import {drawTie, drawTieAround, type Point} from './tie-line.ts'

/** Between words and symbol, and between a symbol and its lines. */
const symbolGap = 9
const lineGap = 5
/** A wall reaches above and below the lines that end at it. */
const wallReachPx = 11

/** Draws actors with their words at the left, aims with theirs at the right, and the lines between. */
export function drawNetworkLinks(network: Network, artboard: Artboard): Block {
  const {nodes, heightPx} = placeNetwork(network, artboard)
  const xOf = lineXs(nodes, artboard)
  return {
    elements: [
      ...network.links.map((link, i) => drawLink(network, link, i, {nodes, xOf})),
      ...nodes.map((placed) => drawNode(network, placed, xOf(placed))),
    ],
    heightPx,
  }
}

/** Where the lines of a node end, from the left of the drawing. */
type LineX = (placed: PlacedNode) => number

function lineXs(nodes: readonly PlacedNode[], {widthPx}: Artboard): LineX {
  const widest = (side: number): number =>
    Math.max(0, ...nodes.filter((n) => n.side === side).map(({caption}) => caption.widthPx))
  const leftX = Math.ceil(widest(1)) + symbolGap + nodeSymbolPx + lineGap
  const rightX = widthPx - Math.ceil(widest(-1)) - 2 * symbolGap - nodeSymbolPx - 3
  return ({side}) => (side === 1 ? leftX : rightX)
}

function drawNode(network: Network, placed: PlacedNode, lineX: number): Element {
  const {node, caption, side, middle, ends} = placed
  const group = network.groups.findIndex(({id}) => id === node.group)
  const top = middle - caption.heightPx / 2
  if (side === 1) {
    const symbolX = lineX - lineGap - nodeSymbolPx / 2
    const x = symbolX - nodeSymbolPx / 2 - symbolGap
    return s('g', {className: 'actor'}, [
      drawNodeSymbol(group, symbolX, middle),
      ...drawCaption(caption, {x, top, anchor: 'end'}),
    ])
  }
  const ys = ends.map(({y}) => y)
  const y1 = Math.max(placed.top, Math.min(...ys) - wallReachPx)
  const y2 = Math.min(placed.bottom, Math.max(...ys) + wallReachPx)
  const symbolX = lineX + symbolGap + nodeSymbolPx / 2
  return s('g', {className: 'aim'}, [
    drawLines('line-ink', [{x1: lineX + 0.5, x2: lineX + 0.5, y1, y2}], 1.5),
    drawNodeSymbol(group, symbolX, middle),
    ...drawCaption(caption, {x: symbolX + nodeSymbolPx / 2 + symbolGap, top}),
  ])
}

function drawLink(
  network: Network,
  link: NetworkLink,
  index: number,
  {nodes, xOf}: {readonly nodes: readonly PlacedNode[]; readonly xOf: LineX},
): Element {
  const at = (id: string): {placed: PlacedNode; point: Point} => {
    const placed = nodes.find(({node}) => node.id === id)
    const y = placed?.ends.find((end) => end.link === index)?.y
    if (placed === undefined || y === undefined) throw new RangeError(`no place for a node: ${id}`)
    return {placed, point: [xOf(placed), y]}
  }
  const [from, to] = [at(link.from), at(link.to)]
  const tie = network.ties.find(({id}) => id === link.tie)
  if (tie === undefined) throw new RangeError(`no look for a tie: ${link.tie}`)
  const {side} = from.placed
  const bulgePx = Math.min(120, 30 + 0.3 * Math.abs(from.point[1] - to.point[1]))
  const marks =
    side === to.placed.side
      ? drawTieAround(tie, from.point, to.point, {side, bulgePx})
      : drawTie(tie, from.point, to.point)
  const title = `${from.placed.node.label} – ${tie.label} – ${to.placed.node.label}`
  return s('g', {className: 'tie'}, [s('title', {}, [title]), ...marks])
}
