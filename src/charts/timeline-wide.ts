import {scaleUtc} from 'd3'
import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {axisHeight, drawAxis} from './axis.ts'
import {drawBasisKey} from './basis-key.ts'
import {chartRoot} from './chart-root.ts'
import {drawLines} from './line.ts'
import {s} from './svg.ts'
import {drawBand} from './timeline-band.ts'
import {timeTicks} from './time-tick.ts'
import type {Timeline} from './timeline.ts'

/** Room for half a mark at both ends of the axis. */
const edgePx = 9

/** Draws time from left to right, one band a track. Events come in order of time. */
export function drawWideTimeline(timeline: Timeline, {widthPx, smallPx}: Artboard): Element {
  const {startMs, endMs} = timeline
  const scale = scaleUtc([startMs, endMs], [edgePx, widthPx - edgePx])
  const bands = timeline.tracks.map((track) => {
    const events = timeline.events.filter((event) => event.track === track.id)
    return drawBand(track.label, events, {scale, widthPx, sizePx: smallPx})
  })
  const tops = bands.map((_, i) => heightOf(bands.slice(0, i)))
  const axisY = heightOf(bands)
  const ticks = timeTicks(startMs, endMs, {
    pxPerMs: (widthPx - 2 * edgePx) / (endMs - startMs),
    leastPx: 34,
  })
  const linesAt = new Map(ticks.map(({at, lines}) => [at.getTime(), lines]))
  const axis = drawAxis(scale, {
    y: axisY,
    sizePx: smallPx,
    ticks: ticks.map(({at}) => at),
    text: (at) => linesAt.get(at.getTime()) ?? [],
    anchor: 'start',
    minX: 0,
    maxX: widthPx,
  })
  const axisPx = axisHeight(smallPx, Math.max(1, ...ticks.map(({lines}) => lines.length)))
  const place = {x: 0, y: axisY + axisPx + 10, maxPx: widthPx, sizePx: smallPx}
  const key = drawBasisKey(timeline.events, timeline.key, place)
  const bottom = key.heightPx > 0 ? place.y + key.heightPx : axisY + axisPx
  return chartRoot(widthPx, bottom + 2, [
    ...bands.map(({element}, i) =>
      s('g', {className: 'band', transform: `translate(0,${tops[i]})`}, [
        ...(i === 0 ? [] : [drawLines('line-hair', [{x1: 0, x2: widthPx, y1: 0, y2: 0}])]),
        element,
      ]),
    ),
    axis,
    ...key.elements,
  ])
}

function heightOf(bands: readonly {readonly heightPx: number}[]): number {
  return bands.reduce((sum, {heightPx}) => sum + heightPx, 0)
}
