import type {Claim, ClaimOf} from '../ledger/claim.ts'
import {parseDate} from '../ledger/date.ts'
import type {Ledger} from '../ledger/ledger.ts'

/** A year of the ledger's events, in order of date. */
export type EventYear = {readonly year: number; readonly events: readonly ClaimOf<'event'>[]}

/** Every event of the ledger with a known beginning, by the year in which it began. */
export function eventsByYear({claims}: Ledger): EventYear[] {
  const events = [...claims.values()]
    .filter(isEvent)
    .toSorted((a, b) => startOf(a) - startOf(b) || lengthOf(a) - lengthOf(b))
  const years = Map.groupBy(events, (event) => new Date(startOf(event)).getUTCFullYear())
  return [...years].map(([year, members]) => ({year, events: members}))
}

function isEvent(claim: Claim): claim is ClaimOf<'event'> {
  return claim.kind === 'event' && parseDate(claim.date).start !== undefined
}

function startOf({date}: ClaimOf<'event'>): number {
  return parseDate(date).start?.getTime() ?? 0
}

// A day stands before the month or the year that it begins.
function lengthOf({date}: ClaimOf<'event'>): number {
  const {start, end} = parseDate(date)
  return (end?.getTime() ?? Infinity) - (start?.getTime() ?? 0)
}
