import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {drawCaption, firstBaseline, wrapCaption} from './caption.ts'
import {clearingPx, drawLinkSymbol, linkFrom} from './cycle-link.ts'
import type {Cycle} from './cycle.ts'
import {numberedBox} from './numbered-box.ts'
import {pathData, s} from './svg.ts'
import type {Point} from './tie-line.ts'

/** Where the line down runs, how far right of the boxes the line back, and its rounded corners. */
const spineX = 18
const lanePx = 18
const cornerPx = 8
const padPx = 13
const headPx = 8

/**
 * Draws the steps of a cycle below each other, each link as an arrow down with its state, and the last
 * link as a line that leads back to the first step at the right.
 */
export function drawCycleLoop(cycle: Cycle, artboard: Artboard): Block {
  const boxPx = artboard.widthPx - lanePx - 1
  const last = cycle.steps.length - 1
  const rows = cycle.steps.map(({id, label}, i) => {
    const box = numberedBox({number: i + 1, text: label, className: 'step'}, boxPx, artboard)
    const step: Block = {elements: [box.draw(0, 0)], heightPx: box.heightPx}
    return {step, link: drawLink(cycle, id, i === last, artboard)}
  })
  const loop = stackBlocks(
    rows.flatMap(({step, link}) => [step, link]),
    0,
  )
  const firstPx = (rows[0]?.step.heightPx ?? 0) / 2
  const bottom = loop.heightPx
  const back = `M${spineX},${bottom - cornerPx}Q${spineX},${bottom},${spineX + cornerPx},${bottom}H${
    boxPx + lanePx - cornerPx
  }Q${boxPx + lanePx},${bottom},${boxPx + lanePx},${bottom - cornerPx}V${firstPx + cornerPx}Q${
    boxPx + lanePx
  },${firstPx},${boxPx + lanePx - cornerPx},${firstPx}H${boxPx + headPx - 1}`
  const ring: Block = {
    elements: [...loop.elements, drawLine(back), drawHead([boxPx, firstPx], 'left')],
    heightPx: bottom + 1,
  }
  return stackBlocks([drawCentre(cycle, artboard), ring], 10)
}

function drawCentre({centre}: Cycle, {widthPx, textPx: sizePx}: Artboard): Block {
  if (centre === undefined) return {elements: [], heightPx: 0}
  const caption = wrapCaption([{text: centre, sizePx, tone: 'ink-2'}], widthPx)
  return {elements: drawCaption(caption, {x: 0, top: 0}), heightPx: caption.heightPx}
}

function drawLink(cycle: Cycle, step: string, isLast: boolean, artboard: Artboard): Block {
  const {state, words} = linkFrom(cycle, step, artboard)
  const wordsX = spineX + clearingPx + 6
  const caption = wrapCaption(words, artboard.widthPx - lanePx - wordsX - 8)
  const heightPx = caption.heightPx + 2 * padPx
  // Level with the capitals of the first line.
  const symbolY = padPx + firstBaseline(artboard.smallPx) - artboard.smallPx * 0.33
  const down = isLast
    ? [drawLine(`M${spineX},0V${heightPx - cornerPx}`)]
    : [drawLine(`M${spineX},0V${heightPx - headPx + 1}`), drawHead([spineX, heightPx], 'down')]
  const elements = [
    ...down,
    drawLinkSymbol(state, [spineX, symbolY]),
    ...drawCaption(caption, {x: wordsX, top: padPx}),
  ]
  return {elements: [s('g', {className: 'link'}, elements)], heightPx}
}

function drawLine(d: string): Element {
  return s('path', {
    className: 'line-grey',
    d: pathData('path', d),
    fill: 'none',
    strokeWidth: 1.5,
  })
}

function drawHead([x, y]: Point, towards: 'down' | 'left'): Element {
  const d =
    towards === 'down'
      ? `M${x - 4.5},${y - headPx}H${x + 4.5}L${x},${y}Z`
      : `M${x + headPx},${y - 4.5}V${y + 4.5}L${x},${y}Z`
  return s('path', {className: 'fill-grey', d: pathData('path', d)})
}
