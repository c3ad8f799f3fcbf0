import {parseDate} from '../ledger/date.ts'
import {SpecError} from '../spec-error.ts'

/**
 * Where a number stands on the axis: in the middle of a day; at the end of a month, a year or an
 * interval, by which it is sure to have held; at the beginning of an open interval, or of an interval
 * that is a step.
 *
 * @returns milliseconds, UTC
 * @throws {SpecError} `no place on the axis: ../2019`
 */
export function timeOf(date: string, curve: 'linear' | 'step' | 'points'): number {
  const {start, end, precision, isInterval} = parseDate(date)
  if (precision === 'day' && !isInterval) return momentOf(date)
  const time = isInterval && curve === 'step' ? start : (end ?? start)
  if (time === undefined) throw new SpecError(`no place on the axis: ${date}`)
  return time.getTime()
}

/**
 * The middle of a day, a month, a year or an interval; the beginning of an open one.
 *
 * @returns milliseconds, UTC
 * @throws {SpecError} `no place on the axis: ../2019`
 */
export function momentOf(date: string): number {
  const {start, end} = parseDate(date)
  if (start === undefined) throw new SpecError(`no place on the axis: ${date}`)
  return end === undefined ? start.getTime() : Math.round((start.getTime() + end.getTime()) / 2)
}

/**
 * First and last millisecond of the axis, UTC.
 *
 * @throws {SpecError} `axis needs a beginning: ../2018`
 * @throws {SpecError} `axis needs an end: 2018/..`
 */
export function axisTimes({from, to}: {readonly from: string; readonly to: string}): {
  readonly startMs: number
  readonly endMs: number
} {
  const [{start}, {end}] = [parseDate(from), parseDate(to)]
  if (start === undefined) throw new SpecError(`axis needs a beginning: ${from}`)
  if (end === undefined) throw new SpecError(`axis needs an end: ${to}`)
  return {startMs: start.getTime(), endMs: end.getTime()}
}
