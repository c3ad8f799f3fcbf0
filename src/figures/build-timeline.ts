import {formatDate, parseDate} from '../ledger/date.ts'
import {formatCitation} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {basisOf} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import {claimOfKind} from './claim-of-kind.ts'
import type {FigureOf} from './figure.ts'
import {shortDate} from './short-date.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

/** Events on tracks, in order of date. */
export function buildTimeline(
  figure: FigureOf<'timeline'>,
  ledger: Ledger,
  {columns}: FigureWords,
): BuiltFigure {
  const {startMs, endMs} = {startMs: startOf(figure.from, 'timeline'), endMs: endOf(figure.to)}
  const tracks = new Map(figure.tracks.map(({id, label}) => [id, label]))
  const events = figure.events
    .map(({claim: id, label, track: own}) => {
      const claim = claimOfKind(ledger, id, 'event')
      const track = own ?? claim.track
      if (!tracks.has(track)) throw new SpecError(`${id}: no track ${track}`)
      return {claim, label, track, span: parseDate(claim.date), eventMs: startOf(claim.date, id)}
    })
    .toSorted((a, b) => a.eventMs - b.eventMs)
  return {
    figure,
    spec: {
      chart: 'timeline',
      startMs,
      endMs,
      tracks: figure.tracks,
      key: figure.key,
      events: events.map(({claim, label, track, span, eventMs}) => ({
        label,
        dateText: shortDate(claim.date),
        startMs: eventMs,
        endMs: span.end?.getTime() ?? endMs,
        precision: span.precision,
        ...(span.end === undefined ? {openEnd: true} : {}),
        ...(span.isApproximate ? {approximate: true} : {}),
        track,
        basis: basisOf(claim, ledger),
      })),
    },
    table: {
      columns: [
        ...[columns.date, columns.happened, columns.track],
        ...[columns.says, columns.evidence],
      ],
      rows: events.map(({claim, track}) => {
        const claims = [claim.id]
        return [
          {text: formatDate(claim.date), claims},
          {text: claim.statement, claims},
          {text: tracks.get(track) ?? track, claims},
          {text: claim.says, claims},
          {text: claim.evidence.map((e) => formatCitation(e, ledger)).join('; '), claims},
        ]
      }),
    },
    list: events.map(({claim, label}) => ({
      text: `${formatDate(claim.date)}: ${label}`,
      claims: [claim.id],
    })),
    claims: events.map(({claim}) => claim.id),
    seeds: [],
    counts: [events.length],
  }
}

/** @throws {SpecError} `lamp-list needs a beginning: ../2021-03`, since no mark shows an open one */
function startOf(date: string, name: string): number {
  const {start} = parseDate(date)
  if (start === undefined) throw new SpecError(`${name} needs a beginning: ${date}`)
  return start.getTime()
}

function endOf(date: string): number {
  const {end} = parseDate(date)
  if (end === undefined) throw new SpecError(`timeline needs an end: ${date}`)
  return end.getTime()
}
