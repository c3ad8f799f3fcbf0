import {parseDate} from '../ledger/date.ts'

/** First day of an EDTF date, for sorting: `2019-10` → `2019-10-01`; none where the beginning is open. */
export function firstDay(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : dayOf(parseDate(edtf).start)
}

/** Last day of an EDTF date: `2019-10` → `2019-10-31`; none where the end is open. */
export function lastDay(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : dayOf(parseDate(edtf).end)
}

function dayOf(time: Date | undefined): string | undefined {
  return time?.toISOString().slice(0, 10)
}
