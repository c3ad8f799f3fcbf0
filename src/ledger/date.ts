import edtf from 'edtf'
import {SpecError} from '../spec-error.ts'

/** A span of time read from an EDTF text. Times are UTC; `end` is the last millisecond of the span. */
export type DateSpan = {
  readonly edtf: string
  /** Missing when the beginning is open or unknown. */
  readonly start?: Date
  /** Missing when the end is open or unknown. */
  readonly end?: Date
  /** How exact each end is. */
  readonly precision: 'day' | 'month' | 'year'
  readonly isInterval: boolean
  /** About, perhaps, or both: drawn soft. */
  readonly isApproximate: boolean
}

const precisions = {1: 'year', 2: 'month', 3: 'day'} as const

// The part of EDTF that we can write out: no seasons, sets, times of day or unknown digits.
const point = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`
const form = new RegExp(String.raw`^(?:${point}|(?:${point}|\.\.)?/(?:${point}|\.\.)?)$`)

/**
 * Reads an EDTF date: `2019-10-07`, `2018-08~`, `2019-10-10/2019-10-11`, `2019-10-09/..`.
 *
 * @throws {SpecError} `not an EDTF date: 2019-02-30`
 */
export function parseDate(text: string): DateSpan {
  const parsed = tryEdtf(text)
  const precision = precisionOf(parsed?.precision)
  if (parsed === undefined || precision === undefined)
    throw new SpecError(`not an EDTF date: ${text}`)
  return {
    edtf: text,
    ...(Number.isFinite(parsed.min) ? {start: new Date(parsed.min)} : {}),
    ...(Number.isFinite(parsed.max) ? {end: new Date(parsed.max)} : {}),
    precision,
    isInterval: parsed.type === 'Interval',
    isApproximate: /[~?%]/.test(text),
  }
}

export function isDate(text: string): boolean {
  try {
    parseDate(text)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

// Months and “about”, “until”, “from” are the language of dates, not labels: they stand in code.
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Writes an EDTF date as our prose does: `7 October 2019`, `10 to 11 October 2019`, `about August 2018`. */
export function formatDate(text: string): string {
  const span = parseDate(text)
  if (!span.isInterval) return formatPoint(text)
  const [from = '', to = ''] = text.split('/')
  if (span.start === undefined) return `until ${formatPoint(to)}`
  if (span.end === undefined) return `from ${formatPoint(from)}`
  return formatRange(from, to)
}

/** The numbers that a written date may show: days, months and years of both ends. */
export function numbersOfDate(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits))
}

function formatRange(from: string, to: string): string {
  const [first, last] = [formatPoint(from), formatPoint(to)]
  const [firstWords, lastWords] = [first.split(' '), last.split(' ')]
  const sharedEnd = firstWords.slice(1).join(' ')
  const sameMonth = firstWords.length === 3 && sharedEnd === lastWords.slice(1).join(' ')
  return sameMonth ? `${firstWords[0]} to ${last}` : `${first} to ${last}`
}

const doubts: Readonly<Record<string, string>> = {
  '~': 'about',
  '?': 'perhaps',
  '%': 'perhaps about',
}

function formatPoint(text: string): string {
  const [year = '', month, day] = text.replaceAll(/[~?%]/g, '').split('-')
  const written = [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ')
  const doubt = doubts[text.at(-1) ?? '']
  return doubt === undefined ? written : `${doubt} ${written}`
}

function tryEdtf(text: string): ReturnType<typeof edtf> | undefined {
  const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? []
  if (!form.test(text) || !days.every(isDay)) return undefined
  try {
    return edtf(text)
  } catch {
    return undefined // its only error here is a syntax error in the text
  }
}

// The library moves 29 February of a common year to 1 March.
function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text)
}

function precisionOf(digits: number | undefined): DateSpan['precision'] | undefined {
  return digits === 1 || digits === 2 || digits === 3 ? precisions[digits] : undefined
}
