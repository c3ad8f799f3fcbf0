import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import type {Basis} from './span-mark.ts'
import {drawNarrowTimeline} from './timeline-narrow.ts'
import {drawWideTimeline} from './timeline-wide.ts'
import {mostTracks} from './track-symbol.ts'
import {SpecError} from '../spec-error.ts'

/** Something that happened on a day, in a month or year, or over a stretch of time. */
export type TimelineEvent = {
  readonly label: string
  /** As a reader sees it: `7 Oct 2019`. */
  readonly dateText: string
  /** First and last millisecond, UTC. */
  readonly startMs: number
  readonly endMs: number
  readonly precision: 'day' | 'month' | 'year'
  /** Did it go on, or is its end not known? The bar then fades out to an arrow at `endMs`. */
  readonly openEnd?: boolean
  readonly approximate?: boolean
  /** A track's id. */
  readonly track: string
  readonly basis: Basis
}

/** Events along time, in tracks: one band a track when wide, one list when narrow. */
export type Timeline = {
  readonly chart: 'timeline'
  /** The axis, UTC. */
  readonly startMs: number
  readonly endMs: number
  readonly tracks: readonly {readonly id: string; readonly label: string}[]
  readonly events: readonly TimelineEvent[]
  /** What filled and outlined marks mean; drawn when both occur. */
  readonly key: {readonly seed: string; readonly record: string}
}

/**
 * Draws a timeline: left to right on the wide artboard, top to bottom on the narrow one.
 *
 * @throws {SpecError} `timeline needs at least 1 event, got 0`
 * @throws {SpecError} `timeline must end after it starts: 2019-10-01, 2019-05-01`
 * @throws {RangeError} `time is not finite: NaN, in event "Rule in force"`
 * @throws {SpecError} `event ends before it starts: "Rule in force"`
 * @throws {SpecError} `event is outside the timeline: "Rule in force"`
 * @throws {SpecError} `unknown track: talks, in event "Rule in force"`
 * @throws {SpecError} `track without events: talks`
 * @throws {SpecError} `timeline has symbols for 6 tracks, got 7`
 */
export function drawTimeline(timeline: Timeline, artboard: Artboard, _id: string): Element {
  checkTimeline(timeline)
  const inOrder = {
    ...timeline,
    events: timeline.events.toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs),
  }
  return artboard.name === 'wide'
    ? drawWideTimeline(inOrder, artboard)
    : drawNarrowTimeline(inOrder, artboard)
}

function checkTimeline({startMs, endMs, tracks, events}: Timeline): void {
  if (events.length === 0) throw new SpecError('timeline needs at least 1 event, got 0')
  if (!(startMs < endMs))
    throw new SpecError(`timeline must end after it starts: ${isoDay(startMs)}, ${isoDay(endMs)}`)
  if (tracks.length > mostTracks)
    throw new SpecError(`timeline has symbols for ${mostTracks} tracks, got ${tracks.length}`)
  const ids = new Set(tracks.map(({id}) => id))
  for (const event of events) {
    for (const time of [event.startMs, event.endMs])
      if (!Number.isFinite(time))
        throw new RangeError(`time is not finite: ${time}, in event "${event.label}"`)
    if (!ids.has(event.track))
      throw new SpecError(`unknown track: ${event.track}, in event "${event.label}"`)
    if (event.endMs < event.startMs)
      throw new SpecError(`event ends before it starts: "${event.label}"`)
    if (event.startMs < startMs || event.endMs > endMs)
      throw new SpecError(`event is outside the timeline: "${event.label}"`)
  }
  const empty = tracks.find(({id}) => !events.some(({track}) => track === id))
  if (empty) throw new SpecError(`track without events: ${empty.id}`)
}

function isoDay(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : String(ms)
}
