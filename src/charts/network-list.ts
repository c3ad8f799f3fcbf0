import type {Artboard} from './artboard.ts'
import {moved, stackBlocks, type Block} from './block.ts'
import {drawCaption, firstBaseline, wrapCaption} from './caption.ts'
import {drawRule} from './matrix-grid.ts'
import {networkColumns} from './network-column.ts'
import {drawSample, samplePx} from './network-key.ts'
import type {Network, NetworkNode, NetworkTie} from './network.ts'
import {drawNodeSymbol, nodeSymbolPx} from './node-symbol.ts'
import {label, lineHeight, textWidth} from './text.ts'

const symbolGap = 8
const tieIndent = samplePx + 9

/**
 * Draws, for each node that others are tied to, its name and below it each kind of line with those it
 * comes from. Aims come first.
 */
export function drawNetworkList(network: Network, artboard: Artboard): Block {
  const {left, right} = networkColumns(network)
  const targets = [...right, ...left].filter(({id}) => network.links.some(({to}) => to === id))
  const sections = targets.map((target) => drawTarget(network, target, left, artboard))
  return stackBlocks(sections, 22)
}

function drawTarget(
  network: Network,
  target: NetworkNode,
  order: readonly NetworkNode[],
  artboard: Artboard,
): Block {
  const ties = network.ties.flatMap((tie) => {
    const froms = network.links
      .filter((link) => link.to === target.id && link.tie === tie.id)
      .map(({from}) => from)
    if (froms.length === 0) return []
    // As at the left of the wide drawing, the aims among them last.
    const known = [...order, ...network.nodes.filter((node) => !order.includes(node))]
    const nodes = known.flatMap((node) => froms.filter((from) => from === node.id).map(() => node))
    return [drawTied(network, tie, nodes, artboard)]
  })
  const head = stackBlocks(
    [drawRule(artboard, 'line-grey'), drawNode(network, target, artboard, 600)],
    8,
  )
  return stackBlocks([head, ...ties], 10)
}

/** A sample of the line with its meaning, and below it the nodes it comes from. */
function drawTied(
  network: Network,
  tie: NetworkTie,
  nodes: readonly NetworkNode[],
  artboard: Artboard,
): Block {
  const {widthPx, smallPx: sizePx} = artboard
  const maxPx = widthPx - tieIndent
  const caption = wrapCaption([{text: tie.label, sizePx, tone: 'ink-2'}], maxPx)
  const middle = firstBaseline(sizePx) - sizePx * 0.3
  const meaning: Block = {
    elements: [drawSample(tie, 0, middle), ...drawCaption(caption, {x: tieIndent, top: 0})],
    heightPx: caption.heightPx,
  }
  const names = nodes.map((node): Block => {
    const block = drawNode(network, node, {...artboard, widthPx: maxPx})
    return {elements: [moved(tieIndent, 0, block.elements)], heightPx: block.heightPx}
  })
  return stackBlocks([meaning, stackBlocks(names, 3)], 3)
}

/** A node's symbol and label, with its note on the same line where there is room. */
function drawNode(
  {groups}: Network,
  {label: text, note = '', group}: NetworkNode,
  {widthPx, textPx, smallPx}: Pick<Artboard, 'textPx' | 'smallPx'> & {readonly widthPx: number},
  weight: 400 | 600 = 400,
): Block {
  const indent = nodeSymbolPx + symbolGap
  const y = firstBaseline(textPx)
  const place = groups.findIndex(({id}) => id === group)
  const sign = drawNodeSymbol(place, nodeSymbolPx / 2, y - textPx * 0.33)
  const name = {text, sizePx: textPx, weight}
  const noteX = indent + textWidth(text, name) + symbolGap
  const small = {text: note, sizePx: smallPx, tone: 'ink-2'} as const
  if (noteX + textWidth(note, small) <= widthPx) {
    const words = [
      label({...name, x: indent, y}),
      ...(note ? [label({...small, x: noteX, y})] : []),
    ]
    return {elements: [sign, ...words], heightPx: lineHeight(textPx)}
  }
  const caption = wrapCaption([name, ...(note ? [small] : [])], widthPx - indent)
  return {
    elements: [sign, ...drawCaption(caption, {x: indent, top: 0})],
    heightPx: caption.heightPx,
  }
}
