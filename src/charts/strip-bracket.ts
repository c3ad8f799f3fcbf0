import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {moved, type Block} from './block.ts'
import {s} from './svg.ts'
import {labelLines, lineHeight, textWidth, wrap} from './text.ts'

/** A bracket, or the part of one that lies in a row, in CSS pixels from the row's left. */
export type BracketPart = {
  readonly label: string
  readonly left: number
  readonly right: number
  /** Does the run begin in an earlier row, or go on in a later one? */
  readonly opensLeft: boolean
  readonly opensRight: boolean
}

type Placed = {
  readonly part: BracketPart
  readonly lines: readonly string[]
  /** Edges of the label. */
  readonly labelX: number
  readonly labelRight: number
}

const legPx = 6
const leastLabelPx = 150
const apartPx = 12

/**
 * Draws brackets with their labels on them, in as many levels as keep them apart; the first level is
 * next to the marks, below which the block ends.
 */
export function drawStripBrackets(parts: readonly BracketPart[], artboard: Artboard): Block {
  const levels: Placed[][] = []
  for (const placed of parts.map((part) => place(part, artboard))) {
    const free = levels.find((level) => level.every((other) => isApart(placed, other)))
    if (free === undefined) levels.push([placed])
    else free.push(placed)
  }
  const sizePx = artboard.smallPx
  const heights = levels.map(
    (level) => Math.max(...level.map(({lines}) => lines.length)) * lineHeight(sizePx) + legPx + 7,
  )
  const heightPx = heights.reduce((sum, height) => sum + height, 0)
  const elements = levels.map((level, i) => {
    // The foot of a level: the top of the marks for the first.
    const foot = heightPx - heights.slice(0, i).reduce((sum, height) => sum + height, 0)
    return moved(
      0,
      foot,
      level.flatMap((placed) => drawPlaced(placed, sizePx)),
    )
  })
  return {elements, heightPx}
}

/** Sets the label from the bracket's left, as wide as the bracket if it can be, within the artboard. */
function place(part: BracketPart, {widthPx, smallPx: sizePx}: Artboard): Placed {
  const maxPx = Math.min(widthPx, Math.max(leastLabelPx, part.right - part.left))
  const lines = wrap(part.label, maxPx, {sizePx})
  const labelPx = Math.max(...lines.map((line) => textWidth(line, {sizePx})))
  const labelX = Math.max(0, Math.min(part.left, widthPx - labelPx))
  return {part, lines, labelX, labelRight: labelX + labelPx}
}

/** Neighbouring runs may touch; labels stand apart, and none reaches over another's run. */
function isApart(one: Placed, other: Placed): boolean {
  return isBefore(one, other) || isBefore(other, one)
}

function isBefore(one: Placed, other: Placed): boolean {
  const end = Math.max(one.part.right, one.labelRight)
  const start = Math.min(other.part.left, other.labelX)
  return end <= start && one.labelRight + apartPx <= other.labelX
}

/** Draws a bracket and its label above the level's foot at 0. */
function drawPlaced({part, lines, labelX}: Placed, sizePx: number): Element[] {
  const top = -legPx - 3.5
  const left = part.left + 0.5
  const right = part.right - 0.5
  const line = (ends: {x1: number; y1: number; x2: number; y2: number}) =>
    s('line', {className: 'line-ink', ...ends, strokeWidth: 1})
  const leg = (x: number) => line({x1: x, y1: top, x2: x, y2: top + legPx})
  return [
    line({x1: left, y1: top, x2: right, y2: top}),
    ...(part.opensLeft ? [] : [leg(left)]),
    ...(part.opensRight ? [] : [leg(right)]),
    ...labelLines(lines, {
      x: labelX,
      y: Math.round(top - 6 - (lines.length - 1) * lineHeight(sizePx)),
      sizePx,
    }),
  ]
}
