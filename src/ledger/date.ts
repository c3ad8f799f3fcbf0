import edtf from 'edtf'

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
  readonly isApproximate: boolean
}

const precisions = {1: 'year', 2: 'month', 3: 'day'} as const

/**
 * Reads an EDTF date: `2019-10-07`, `2018-08~`, `2019-10-10/2019-10-11`, `2019-10-09/..`.
 *
 * @throws {RangeError} `not an EDTF date: 2019-02-30`
 */
export function parseDate(text: string): DateSpan {
  const parsed = tryEdtf(text)
  const precision = precisionOf(parsed?.precision)
  if (parsed === undefined || precision === undefined)
    throw new RangeError(`not an EDTF date: ${text}`)
  return {
    edtf: text,
    ...(Number.isFinite(parsed.min) ? {start: new Date(parsed.min)} : {}),
    ...(Number.isFinite(parsed.max) ? {end: new Date(parsed.max)} : {}),
    precision,
    isInterval: parsed.type === 'Interval',
    isApproximate: text.includes('~') || text.includes('%'),
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

function formatPoint(text: string): string {
  const [year = '', month, day] = text.replaceAll(/[~?%]/g, '').split('-')
  const written = [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ')
  return /[~%]/.test(text) ? `about ${written}` : written
}

function tryEdtf(text: string): ReturnType<typeof edtf> | undefined {
  try {
    return edtf(text)
  } catch {
    return undefined // its only error here is a syntax error in the text
  }
}

function precisionOf(digits: number | undefined): DateSpan['precision'] | undefined {
  return digits === 1 || digits === 2 || digits === 3 ? precisions[digits] : undefined
}
