import type {Element} from 'hast'
import {drawCaption, wrapCaption} from './caption.ts'
import type {Caption} from './caption.ts'
import {assignLanes} from './lane.ts'
import {placeFlags} from './flag.ts'
import type {FlagPlace} from './flag.ts'
import {drawLines} from './line.ts'
import type {Line} from './line.ts'
import {s} from './svg.ts'
import {label, lineHeight} from './text.ts'
import {drawEventMark, isDot, markExtent} from './timeline-mark.ts'
import type {MarkExtent} from './timeline-mark.ts'
import type {TimelineEvent} from './timeline.ts'

const captionPx = 150
/** Between a pole and its caption, and from a caption to the next. */
const poleGap = 6
const captionGap = {x: 12, y: 7}
/** Height of a row of marks. */
const lanePx = 14
const bandGap = 12

type Field = {
  readonly scale: (ms: number) => number
  readonly widthPx: number
  readonly sizePx: number
}

/**
 * Draws one track of a timeline: its name, and below it the marks on a hairline, each with its caption
 * on a pole. Marks that would overlap stand above each other, bars lowest.
 *
 * @param events in order of time
 */
export function drawBand(
  name: string,
  events: readonly TimelineEvent[],
  {scale, widthPx, sizePx}: Field,
): {element: Element; heightPx: number} {
  const extents = events.map((event) => markExtent(event, scale))
  const captions = events.map((event) => captionOf(event, sizePx))
  const flags = captions.map((caption, i) => ({
    x: extents[i]?.pole ?? 0,
    widthPx: poleGap + caption.widthPx + captionGap.x,
    heightPx: caption.heightPx + captionGap.y,
  }))
  // The gap after a caption may hang over the edge.
  const {places, abovePx, belowPx} = placeFlags(flags, {
    minX: -captionGap.x,
    maxX: widthPx + captionGap.x,
  })
  const lanes = markLanes(events, extents, places)
  const namePx = lineHeight(sizePx) + 8
  const bottomLane = namePx + abovePx + (Math.max(...lanes) + 0.5) * lanePx
  const parts = events.map((event, i) => {
    const extent = extents[i] ?? {from: 0, to: 0, pole: 0}
    const middle = bottomLane - (lanes[i] ?? 0) * lanePx
    const edges = {above: namePx + abovePx, below: bottomLane + lanePx / 2}
    const flag = hangCaption(captions[i], places[i], {x: extent.pole, middle, edges})
    return {...flag, mark: drawEventMark(event, extent, middle)}
  })
  const element = s('g', {}, [
    label({text: name, x: 0, y: 4 + sizePx, sizePx, weight: 600}),
    drawLines('line-hair', [{x1: 0, x2: widthPx, y1: bottomLane, y2: bottomLane}]),
    drawLines(
      'line-grey',
      parts.map(({pole}) => pole),
      0.75,
    ),
    ...parts.flatMap(({words}) => words),
    // All marks lie over all poles.
    ...parts.flatMap(({mark}) => mark),
  ])
  return {element, heightPx: bottomLane + lanePx / 2 + belowPx + bandGap}
}

function captionOf({dateText, label: text}: TimelineEvent, sizePx: number): Caption {
  return wrapCaption(
    [
      {text: dateText, sizePx, tone: 'ink-2'},
      {text, sizePx},
    ],
    captionPx,
  )
}

type Pole = {
  readonly x: number
  readonly middle: number
  /** Where the marks end and the captions begin. */
  readonly edges: Readonly<Record<FlagPlace['half'], number>>
}

function hangCaption(
  caption: Caption = {lines: [], widthPx: 0, heightPx: 0},
  {side, half, nearPx}: FlagPlace = {side: 'right', half: 'above', nearPx: 0},
  {x, middle, edges}: Pole,
): {pole: Line; words: Element[]} {
  const top =
    half === 'above'
      ? edges.above - nearPx - captionGap.y - caption.heightPx
      : edges.below + nearPx + captionGap.y
  const end = half === 'above' ? top + 3 : top + caption.heightPx - 2
  const words = drawCaption(caption, {
    x: side === 'right' ? x + poleGap : x - poleGap,
    top,
    anchor: side === 'right' ? 'start' : 'end',
  })
  return {pole: {x1: x, x2: x, y1: middle, y2: end}, words}
}

/**
 * Longest bars take the lowest lanes, then dots. Dots above each other keep the order of their captions,
 * so that the top dot belongs to the top caption.
 */
function markLanes(
  events: readonly TimelineEvent[],
  extents: readonly MarkExtent[],
  places: readonly FlagPlace[],
): number[] {
  const marks = extents.map((extent, i) => {
    const event = events[i]
    const isBar = event !== undefined && !isDot(event)
    const {half = 'above', nearPx = 0} = places[i] ?? {}
    const barPx = isBar ? extent.to - extent.from : 0
    return {...extent, barPx, captionY: half === 'above' ? nearPx : -1 - nearPx}
  })
  const order = marks.toSorted((a, b) => b.barPx - a.barPx || a.captionY - b.captionY)
  const lanes = assignLanes(order, 2)
  return marks.map((mark) => lanes[order.indexOf(mark)] ?? 0)
}
