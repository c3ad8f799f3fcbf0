import type {LinePoint} from '../charts/line-chart.ts'
import type {Claim, ClaimOf} from '../ledger/claim.ts'
import {formatDate, parseDate} from '../ledger/date.ts'
import {formatCitation, formatQuantity} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {basisOf, claimById} from '../ledger/ledger.ts'
import type {BuiltFigure, TableCell} from './built-figure.ts'
import {claimOfKind} from './claim-of-kind.ts'
import type {FigureOf} from './figure.ts'
import {axisTimes, momentOf, timeOf} from './line-time.ts'
import {shortDate} from './short-date.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

type LineFigure = FigureOf<'line'>
type Series = LineFigure['series'][number]
type Point = Series['points'][number]

/** A point of the figure with its claim and time. */
type Placed = {
  readonly point: Point
  readonly claim: ClaimOf<'quantity'>
  readonly date: string
  readonly atMs: number
}

/**
 * Numbers through time, each series in order of time; the table has a row a point, then a row a mark.
 *
 * @throws {SpecError} `sc-held is a range: a line needs one number`
 */
export function buildLine(
  figure: LineFigure,
  ledger: Ledger,
  {columns, cells, line}: FigureWords,
): BuiltFigure {
  const series = figure.series.map((one) => ({...one, placed: placePoints(one, ledger)}))
  const marks = (figure.marks ?? []).map((mark) => ({mark, claim: claimById(ledger, mark.claim)}))
  const pointOf = (placed: Placed): LinePoint => specPoint(placed, figure, ledger)
  const placed = series.flatMap((one) => one.placed)
  const numbers = placed.map(({claim}) => numberOf(claim) / figure.divideBy)
  const claims = [...placed, ...marks].map(({claim}) => claim.id)
  return {
    figure,
    spec: {
      chart: 'line',
      axisLabel: figure.axisLabel,
      ...axisTimes(figure),
      series: series.map((one) => ({
        label: one.label,
        curve: one.curve,
        hasArea: one.area,
        stroke: one.stroke,
        tone: one.tone,
        points: one.placed.map(pointOf),
      })),
      marks: marks.map(({mark: {at, label}}) => ({
        atMs: momentOf(at),
        dateText: shortDate(at),
        label,
      })),
      ...(figure.caution === undefined ? {} : {caution: figure.caution}),
      key: {...figure.key, inexact: line.inexact},
    },
    table: {
      columns: [
        ...[columns.date, columns.counted, columns.number],
        ...[columns.says, columns.evidence],
      ],
      rows: [
        ...series.flatMap((one) =>
          one.placed.map(({claim, date}) =>
            tableRow([formatDate(date), one.label, formatQuantity(claim)], claim, ledger),
          ),
        ),
        ...marks.map(({mark: {at, label}, claim}) =>
          tableRow([formatDate(at), label, cells.noNumber], claim, ledger),
        ),
      ],
    },
    claims: [...new Set(claims)],
    seeds: [],
    counts: [series.length, ...series.map((one) => one.placed.length), placed.length, ...numbers],
  }
}

function placePoints({points, curve}: Series, ledger: Ledger): Placed[] {
  return points
    .map((point) => {
      const claim = claimOfKind(ledger, point.claim, 'quantity')
      const date = point.at ?? claim.asOf
      return {point, claim, date, atMs: timeOf(date, curve)}
    })
    .toSorted((a, b) => a.atMs - b.atMs)
}

function specPoint(
  {point, claim, date, atMs}: Placed,
  {divideBy}: LineFigure,
  ledger: Ledger,
): LinePoint {
  const isExact = claim.value !== undefined && claim.hedge === undefined
  return {
    atMs,
    dateText: shortDate(date),
    value: numberOf(claim) / divideBy,
    valueText: point.text ?? formatQuantity(inUnit(claim, divideBy)).trim(),
    isShown: point.show,
    ...(isExact && !parseDate(date).isApproximate ? {} : {isApproximate: true}),
    basis: basisOf(claim, ledger),
  }
}

/** The number a point is drawn at; of an open end, the end that is known. */
function numberOf({id, value, low, high}: ClaimOf<'quantity'>): number {
  const number = value ?? low ?? high
  if (number === undefined || (low !== undefined && high !== undefined))
    throw new SpecError(`${id} is a range: a line needs one number`)
  return number
}

/** The claim's numbers per unit of the axis, which says the unit. */
function inUnit(claim: ClaimOf<'quantity'>, divideBy: number): ClaimOf<'quantity'> {
  const {value, low, high} = claim
  return {
    ...claim,
    unit: '',
    ...(value === undefined ? {} : {value: value / divideBy}),
    ...(low === undefined ? {} : {low: low / divideBy}),
    ...(high === undefined ? {} : {high: high / divideBy}),
  }
}

function tableRow(texts: readonly string[], claim: Claim, ledger: Ledger): TableCell[] {
  const evidence = claim.evidence.map((one) => formatCitation(one, ledger)).join('; ')
  return [...texts, claim.says, evidence].map((text) => ({text, claims: [claim.id]}))
}
