import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import type {CaptionPart} from './caption.ts'
import type {Cycle, CycleState} from './cycle.ts'
import {drawSymbol} from './state-symbol.ts'
import {s} from './svg.ts'
import type {Point} from './tie-line.ts'

/** Side of a link's symbol, and the radius of the clearing around it, in CSS pixels. */
const linkSymbolPx = 15
export const clearingPx = 11

/** The state of the link that leaves a step, and the words that stand beside its symbol. */
export function linkFrom(
  {links, states}: Cycle,
  step: string,
  {smallPx: sizePx}: Artboard,
): {readonly state: CycleState; readonly words: readonly CaptionPart[]} {
  const link = links.find(({from}) => from === step)
  const state = states.find(({id}) => id === link?.state)
  if (link === undefined || state === undefined) throw new RangeError(`no link from ${step}`)
  const words: CaptionPart[] = [
    {text: state.word, sizePx, weight: 600},
    {text: link.text, sizePx, tone: 'ink-2'},
  ]
  return {state, words}
}

/** Draws the symbol of a state on its line, which is cleared around it. */
export function drawLinkSymbol({symbol}: CycleState, [x, y]: Point): Element {
  const corner = {x: x - linkSymbolPx / 2, y: y - linkSymbolPx / 2}
  return s('g', {className: 'state'}, [
    s('circle', {className: 'fill-sheet', cx: x, cy: y, r: clearingPx}),
    drawSymbol(symbol, {...corner, side: linkSymbolPx}),
  ])
}
