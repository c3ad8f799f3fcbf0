import {utcDay, utcFormat, utcMonday, utcMonth, utcYear} from 'd3'
import type {TimeInterval} from 'd3'

/** A tick of a time axis: its beginning, and one or two lines: `['May', '2019']`, `['Jun']`. */
type TimeTick = {readonly at: Date; readonly lines: readonly string[]}

type Step = {
  readonly interval: TimeInterval | null
  /** The shortest it can be. */
  readonly days: number
  readonly text: (at: Date) => string
  /** The longer unit, said where it begins: the year below months, the month below days. */
  readonly context?: (at: Date) => string
  /** The room that a context line needs before the next one. */
  readonly contextPx?: number
}

const dayMs = 86_400_000
const monthText = utcFormat('%b')
const yearText = utcFormat('%Y')

const inMonths = {text: utcFormat('%-d'), context: utcFormat('%b %Y'), contextPx: 64}
const inYears = {text: monthText, context: yearText, contextPx: 36}

/** From fine to coarse. */
const steps: readonly Step[] = [
  {interval: utcDay, days: 1, ...inMonths},
  {interval: utcMonday, days: 7, ...inMonths},
  {interval: utcMonth, days: 28, ...inYears},
  {interval: utcMonth.every(3), days: 90, ...inYears},
  ...[1, 2, 5, 10, 50].map((years) => ({
    interval: utcYear.every(years),
    days: 365 * years,
    text: yearText,
  })),
]

/**
 * Finds the finest ticks that stand at least `leastPx` apart: days, weeks, months, quarters, years.
 *
 * @param pxPerMs how much of the axis a millisecond takes
 */
export function timeTicks(
  startMs: number,
  endMs: number,
  {pxPerMs, leastPx}: {readonly pxPerMs: number; readonly leastPx: number},
): TimeTick[] {
  const step = steps.find(({days}) => days * dayMs * pxPerMs >= leastPx) ?? steps.at(-1)
  // 1 ms more, for d3's ranges leave out their end.
  const ticks = step?.interval?.range(new Date(startMs), new Date(endMs + 1)) ?? []
  const {text = yearText, context, contextPx = 0} = step ?? {}
  if (context === undefined) return ticks.map((at) => ({at, lines: [text(at)]}))
  const firsts = ticks.filter((at, i) => {
    const before = ticks[i - 1]
    return before === undefined || context(before) !== context(at)
  })
  const said = firsts.filter((at, i) => {
    const next = firsts[i + 1]
    return next === undefined || (next.getTime() - at.getTime()) * pxPerMs >= contextPx
  })
  return ticks.map((at) => ({at, lines: said.includes(at) ? [text(at), context(at)] : [text(at)]}))
}
