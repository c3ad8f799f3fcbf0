import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {moved, stackBlocks, type Block} from './block.ts'
import {drawCaption, firstBaseline, wrapCaption} from './caption.ts'
import type {CaptionPart} from './caption.ts'
import type {Chain, ChainStep} from './chain.ts'
import {drawChanges} from './chain-changes.ts'
import {drawLines} from './line.ts'
import {s} from './svg.ts'

/** A step, with the sides of its box in CSS pixels from the row's top. */
type ChainRow = Block & {readonly boxTop: number; readonly boxBottom: number}

const padPx = 11
/** Room for an arrow with nothing beside it. */
const arrowPx = 30
/** Above and below changes beside an arrow. */
const besidePx = 12
/** Between the speaker and what is said. */
const saysGap = 4
const changesX = {wide: 396, narrow: 40} as const
const boxPx = {wide: 352, narrow: 320} as const
/** From the rule of a list of changes to the list. */
const ruleGap = 14

/** Draws a step below the room for the arrow that leads to it; the first step has none. */
export function drawChainRow(
  chain: Chain,
  step: ChainStep,
  isFirst: boolean,
  artboard: Artboard,
): ChainRow {
  const {name, widthPx} = artboard
  const box = drawBox(step, artboard)
  if (isFirst) return {...box, boxTop: 0, boxBottom: box.heightPx}
  const changes = drawChanges(chain, step, widthPx - changesX[name], artboard)
  return name === 'wide' ? beside(box, changes, artboard) : below(box, changes)
}

/** Changes right of the box, their first line on the box's first line. */
function beside(box: Block, changes: Block, {textPx, smallPx}: Artboard): ChainRow {
  const changesTop = arrowPx + padPx + firstBaseline(textPx) - firstBaseline(smallPx)
  const boxBottom = arrowPx + box.heightPx
  return {
    elements: [
      moved(0, arrowPx, box.elements),
      ...(changes.heightPx === 0 ? [] : [drawRule(changesTop, changes.heightPx, smallPx)]),
      moved(changesX.wide, changesTop, changes.elements),
    ],
    heightPx: Math.max(boxBottom, changesTop + changes.heightPx),
    boxTop: arrowPx,
    boxBottom,
  }
}

/** Changes between the boxes, right of the arrow. */
function below(box: Block, changes: Block): ChainRow {
  const boxTop = changes.heightPx === 0 ? arrowPx : changes.heightPx + 2 * besidePx
  const heightPx = boxTop + box.heightPx
  return {
    elements: [moved(changesX.narrow, besidePx, changes.elements), moved(0, boxTop, box.elements)],
    heightPx,
    boxTop,
    boxBottom: heightPx,
  }
}

/** Ties a list of changes to its box: a line beside the list, and one from the box to its first line. */
function drawRule(top: number, heightPx: number, sizePx: number): Element {
  const x = changesX.wide - ruleGap
  const y = Math.round(top + firstBaseline(sizePx) - sizePx * 0.33) + 0.5
  return drawLines('line-grey', [
    {x1: boxPx.wide, x2: x, y1: y, y2: y},
    {x1: x, x2: x, y1: top, y2: top + heightPx},
  ])
}

function drawBox({when, who, says}: ChainStep, {name, textPx, smallPx}: Artboard): Block {
  const width = boxPx[name]
  const captionOf = (...parts: readonly CaptionPart[]): Block => {
    const caption = wrapCaption(parts, width - 2 * padPx)
    return {elements: drawCaption(caption, {x: padPx, top: 0}), heightPx: caption.heightPx}
  }
  const texts = stackBlocks(
    [
      captionOf(
        {text: when, sizePx: textPx, weight: 600},
        {text: who, sizePx: smallPx, tone: 'ink-2'},
      ),
      captionOf({text: says, sizePx: textPx}),
    ],
    saysGap,
  )
  const heightPx = texts.heightPx + 2 * padPx
  const outline = {x: 0.5, y: 0.5, width: width - 1, height: heightPx - 1}
  return {
    elements: [
      s('rect', {className: 'fill-sheet line-grey', ...outline}),
      moved(0, padPx, texts.elements),
    ],
    heightPx,
  }
}
