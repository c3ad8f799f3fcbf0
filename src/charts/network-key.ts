import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {drawKey, type KeyItem} from './key.ts'
import type {Network} from './network.ts'
import {drawNodeSymbol, nodeSymbolPx} from './node-symbol.ts'
import {s} from './svg.ts'
import {barGapPx, drawTie, type TieLook} from './tie-line.ts'

/** Length of a sample of a line. */
export const samplePx = 38

/** Draws a sample of a line from `x` on, at `y`; one that is held back reaches as far as the others. */
export function drawSample(look: TieLook, x: number, y: number): Element {
  const endX = x + samplePx + (look.end === 'bar' ? barGapPx - 1 : 0)
  return s('g', {className: 'sample'}, drawTie(look, [x, y], [endX, y]))
}

/** Draws what lines and shapes mean, those in use. */
export function drawNetworkKey(network: Network, artboard: Artboard): Block {
  const {widthPx: maxPx, smallPx: sizePx} = artboard
  const items = network.ties
    .filter(({id}) => network.links.some(({tie}) => tie === id))
    .map((tie): KeyItem => ({
      mark: (x, y, side) => drawSample(tie, x, y + side / 2),
      text: tie.label,
    }))
  const lines = drawKey(items, {x: 0, y: 0, maxPx, sizePx, markPx: samplePx})
  return stackBlocks([lines, drawNodeKey(network, artboard)], 6)
}

/** Draws what shapes mean, if there is more than one. */
export function drawNodeKey({groups, nodes}: Network, artboard: Artboard): Block {
  const items = groups.flatMap(({id, label}, i): KeyItem[] => {
    if (!nodes.some(({group}) => group === id)) return []
    return [
      {mark: (x, y, side) => drawNodeSymbol(i, x + nodeSymbolPx / 2, y + side / 2), text: label},
    ]
  })
  const {widthPx: maxPx, smallPx: sizePx} = artboard
  return drawKey(items.length > 1 ? items : [], {x: 0, y: 0, maxPx, sizePx, markPx: nodeSymbolPx})
}
