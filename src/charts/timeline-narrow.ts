import {linkHorizontal, scaleUtc} from 'd3'
import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawBasisKey} from './basis-key.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {Caption} from './caption.ts'
import {chartRoot} from './chart-root.ts'
import {assignLanes} from './lane.ts'
import {spreadApart} from './spread.ts'
import {drawLines} from './line.ts'
import {pathData, s} from './svg.ts'
import {lineHeight} from './text.ts'
import {drawEventMark, isDot, markExtent} from './timeline-mark.ts'
import type {MarkExtent} from './timeline-mark.ts'
import type {Timeline, TimelineEvent} from './timeline.ts'
import {drawTrackSymbol} from './track-symbol.ts'
import {drawVerticalAxis, verticalAxisX} from './vertical-axis.ts'

/** Bars stand beside the axis, in lanes. */
const barsX = verticalAxisX + 8
const lanePx = 14
/** Room in which leaders run from the marks to the symbols. */
const leaderPx = 34
const symbolPx = 11
const captionGap = 13
const leastAxisPx = 260

/** An event of the list: its mark on the axis, and its symbol and caption beside it. */
type Row = {
  readonly event: TimelineEvent
  readonly extent: MarkExtent
  /** Lane of a bar; missing for a day, which is a tick on the axis itself. */
  readonly lane: number | undefined
  readonly caption: Caption
  readonly track: number
}

/** Draws time from top to bottom, with one list of captions beside it. Events come in order of time. */
export function drawNarrowTimeline(timeline: Timeline, {widthPx, textPx}: Artboard): Element {
  const {startMs, endMs, events, key} = timeline
  const lanes = barLanes(events)
  const laneCount = 1 + Math.max(-1, ...lanes.map((lane) => lane ?? -1))
  const symbolX = barsX + laneCount * lanePx + leaderPx
  const textX = symbolX + symbolPx + 3
  const captions = events.map((event) => captionOf(event, timeline, widthPx - textX, textPx))
  const half = lineHeight(textPx) / 2
  const listPx = captions.reduce((sum, {heightPx}) => sum + heightPx + captionGap, -captionGap)
  // As long as the list: the captions of an even timeline stand beside their marks.
  const axisPx = Math.max(leastAxisPx, listPx - 2 * half)
  const scale = scaleUtc([startMs, endMs], [half, half + axisPx])
  const rows = events.map((event, i) => ({
    event,
    extent: markExtent(event, scale),
    lane: lanes[i],
    caption: captions[i] ?? {lines: [], widthPx: 0, heightPx: 0},
    track: timeline.tracks.findIndex(({id}) => id === event.track),
  }))
  const tops = spreadApart(
    rows.map(({extent, caption}) => ({wantedPx: extent.pole - half, lengthPx: caption.heightPx})),
    {gapPx: captionGap, leastPx: 0},
  )
  const columns = {symbolX, textX, half}
  const bottom = Math.max((tops.at(-1) ?? 0) + (captions.at(-1)?.heightPx ?? 0), axisPx + 2 * half)
  const place = {x: 0, y: bottom + 16, maxPx: widthPx, sizePx: textPx}
  const words = drawBasisKey(events, key, place)
  return chartRoot(widthPx, (words.heightPx > 0 ? place.y + words.heightPx : bottom) + 2, [
    drawVerticalAxis({startMs, endMs}, scale, textPx),
    // All marks lie over all leaders.
    ...rows.map((row, i) => drawLeader(row, tops[i] ?? 0, columns)),
    ...rows.map((row, i) => drawRow(row, tops[i] ?? 0, columns)),
    ...words.elements,
  ])
}

type Columns = {readonly symbolX: number; readonly textX: number; readonly half: number}

/** Runs straight past all bars before it turns: leaders that start and end in line do not cross. */
function drawLeader({extent, lane}: Row, top: number, {symbolX, half}: Columns): Element {
  const x = lane === undefined ? verticalAxisX + 5 : laneX(lane)
  const turn = symbolX - leaderPx
  const link = linkHorizontal()({source: [turn, extent.pole], target: [symbolX - 8, top + half]})
  return s('path', {
    className: 'line-grey',
    d: pathData('path', `M${x},${extent.pole}H${turn}${link?.replace(/^M[^C]*/, '') ?? ''}`),
    fill: 'none',
    strokeWidth: 0.75,
  })
}

function drawRow(row: Row, top: number, {symbolX, textX, half}: Columns): Element {
  const {event, extent, lane, caption, track} = row
  const mark =
    lane === undefined ? [drawTick(extent.pole)] : drawEventMark(event, extent, laneX(lane), true)
  const symbol = drawTrackSymbol({
    track,
    x: symbolX,
    y: top + half,
    basis: event.basis,
    isApproximate: event.approximate ?? false,
  })
  return s('g', {className: 'event'}, [...mark, symbol, ...drawCaption(caption, {x: textX, top})])
}

function drawTick(y: number): Element {
  const [x1, x2] = [verticalAxisX - 1, verticalAxisX + 5]
  return drawLines('line-ink', [{x1, x2, y1: y, y2: y}], 1.5)
}

function laneX(lane: number): number {
  return barsX + (lane + 0.5) * lanePx
}

/** The date with the track's name, and below it what happened. */
function captionOf(
  {dateText, label: text, track}: TimelineEvent,
  {tracks}: Timeline,
  maxPx: number,
  sizePx: number,
): Caption {
  const name = tracks.length > 1 ? tracks.find(({id}) => id === track)?.label : undefined
  const head = name === undefined ? dateText : `${dateText} · ${name}`
  return wrapCaption(
    [
      {text: head, sizePx, tone: 'ink-2'},
      {text, sizePx},
    ],
    maxPx,
  )
}

function barLanes(events: readonly TimelineEvent[]): (number | undefined)[] {
  const bars = events.filter((event) => !isDot(event))
  const lanes = assignLanes(
    bars.map(({startMs, endMs}) => ({from: startMs, to: endMs})),
    0,
  )
  return events.map((event) => lanes[bars.indexOf(event)])
}
