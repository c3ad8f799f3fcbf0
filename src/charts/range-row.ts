import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {Caption} from './caption.ts'
import type {RangeRow} from './range-plot.ts'
import {drawDot, drawSpan} from './span-mark.ts'
import {drawLines} from './line.ts'

type Field = {
  readonly scale: (value: number) => number
  readonly ticks: readonly number[]
  readonly artboard: Artboard
  /** Where the plot begins; the label stands left of it when wide. */
  readonly left: number
}

const barPx = 9
const capPx = 17
const dotRadiusPx = 6
/** How far an open end fades out. */
const fadePx = 58
const padPx = 11
const columnGap = 24

/** Draws one row of a range plot from its own top down: label, the number in words, and the mark below it. */
export function drawRangeRow(row: RangeRow, field: Field): {elements: Element[]; heightPx: number} {
  const {widthPx} = field.artboard
  const isWide = field.artboard.name === 'wide'
  const name = nameOf(row, field)
  const value = valueOf(row, field)
  const valueTop = isWide ? padPx : padPx + name.heightPx + 3
  const markY = valueTop + value.heightPx + 11
  const plotBottom = row.gapText === undefined ? markY + capPx / 2 : valueTop + value.heightPx
  const heightPx = Math.max(plotBottom, padPx + name.heightPx) + padPx
  const elements = [
    drawLines('line-hair', [{x1: 0, x2: widthPx, y1: 0, y2: 0}]),
    ...drawCaption(name, {x: 0, top: padPx}),
    ...drawCaption(value, {x: valueX(row, value, field), top: valueTop}),
    ...(row.gapText === undefined ? [drawGuide(markY, field), ...drawMark(row, markY, field)] : []),
  ]
  return {elements, heightPx: Math.round(heightPx)}
}

function nameOf({label, note}: RangeRow, {artboard, left}: Field): Caption {
  const maxPx = artboard.name === 'wide' ? left - columnGap : artboard.widthPx
  const noted =
    note === undefined ? [] : [{text: note, sizePx: artboard.smallPx, tone: 'ink-2'} as const]
  return wrapCaption([{text: label, sizePx: artboard.textPx}, ...noted], maxPx)
}

function valueOf({valueText, gapText}: RangeRow, {artboard, left}: Field): Caption {
  const maxPx = artboard.widthPx - left
  const {textPx} = artboard
  return wrapCaption(
    gapText === undefined
      ? [{text: valueText, sizePx: textPx, weight: 600}]
      : [{text: gapText, sizePx: textPx, tone: 'ink-2'}],
    maxPx,
  )
}

/** The words begin at the mark's left end, moved in where they would run over the edge. */
function valueX(row: RangeRow, {widthPx}: Caption, {scale, left, artboard}: Field): number {
  const {low, value, high, openLow} = row
  const first = low ?? value ?? high
  if (first === undefined) return left
  const isPoint = low === undefined && high === undefined
  const start = openLow ? Math.max(scale(0), scale(first) - fadePx) : scale(first)
  const wanted = isPoint ? start - dotRadiusPx : start
  return Math.max(Math.min(wanted, artboard.widthPx - widthPx), left)
}

/** A hairline with a notch at each tick, so that a mark far from the axis can be read off. */
function drawGuide(y: number, {scale, ticks, artboard: {widthPx}}: Field): Element {
  const notches = ticks.map(scale).map((x) => ({x1: x, x2: x, y1: y - 5, y2: y + 5}))
  return drawLines('line-hair', [{x1: scale(0), x2: widthPx, y1: y, y2: y}, ...notches])
}

function drawMark(row: RangeRow, y: number, {scale, artboard: {widthPx}}: Field): Element[] {
  const {low, high, value, basis, openLow = false, openHigh = false} = row
  const isApproximate = row.approximate ?? false
  const numbers = [low, value, high].filter((number) => number !== undefined)
  const [from, to] = [scale(Math.min(...numbers)), scale(Math.max(...numbers))]
  const isPoint = low === undefined && high === undefined
  // A dot's open end fades out from the dot's edge.
  const edge = isPoint ? dotRadiusPx : 0
  const bar = {middle: y, thicknessPx: barPx, basis}
  const fadeFromPx = Math.max(4, Math.min(fadePx, from - edge - scale(0)))
  const fadeToPx = Math.min(fadePx, widthPx - 1 - to - edge)
  // A known end has a cap; an open end has none.
  const closed = isPoint ? [] : [...(openLow ? [] : [from]), ...(openHigh ? [] : [to])]
  const caps = closed.map((x) => ({x1: x, x2: x, y1: y - capPx / 2, y2: y + capPx / 2}))
  const dot = {y, radiusPx: dotRadiusPx, basis, isApproximate}
  return [
    ...(to > from ? drawSpan({...bar, from, to, isApproximate}) : []),
    ...(openLow ? drawSpan({...bar, from: from - edge, to: from - edge, fadeFromPx}) : []),
    ...(openHigh ? drawSpan({...bar, from: to + edge, to: to + edge, fadeToPx}) : []),
    ...(caps.length > 0 ? [drawLines('line-accent', caps, 2)] : []),
    ...(value === undefined ? [] : drawDot({...dot, x: scale(value)})),
  ]
}
