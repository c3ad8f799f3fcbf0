import {formatDate} from '../ledger/date.ts'

/** Writes a date for a drawing, its months cut to three letters: `7 October 2019` → `7 Oct 2019`. */
export function shortDate(date: string): string {
  return formatDate(date).replaceAll(
    /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]+/g,
    (_, month: string) => month,
  )
}
