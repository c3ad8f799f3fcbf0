import {format, scaleLinear} from 'd3'
import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {axisHeight, drawAxis} from './axis.ts'
import {basisItems, inexactItem} from './basis-key.ts'
import type {BasisWords} from './basis-key.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import {chartRoot} from './chart-root.ts'
import {drawKey} from './key.ts'
import type {KeyItem} from './key.ts'
import {drawRangeRow} from './range-row.ts'
import {outlinePx} from './span-mark.ts'
import type {Basis} from './span-mark.ts'
import {s} from './svg.ts'
import {SpecError} from '../spec-error.ts'

/** A number as a source gives it: a point, an interval, an interval open at one end, or none. */
export type RangeRow = {
  readonly label: string
  /** Who counted, how. */
  readonly note?: string
  readonly low?: number
  readonly high?: number
  readonly value?: number
  /** Is it "up to"? The bar fades out below its lowest number. */
  readonly openLow?: boolean
  /** Is it "more than"? The bar fades out above its highest number. */
  readonly openHigh?: boolean
  /** As the source says it: `more than 1 million`. */
  readonly valueText: string
  /** Stands in place of a mark in a row without numbers: `no figure published`. */
  readonly gapText?: string
  readonly approximate?: boolean
  readonly basis: Basis
}

/** Numbers from several sources on one axis that starts at zero. */
export type RangePlot = {
  readonly chart: 'range'
  readonly axisLabel: string
  readonly domain: readonly [number, number]
  /** The ticks, when given, and their texts: `{"1000000": "1 million"}`. */
  readonly tickText?: Readonly<Record<string, string>>
  /** Stands on the chart: `Methods differ: do not compare row with row.` */
  readonly caution?: string
  readonly rows: readonly RangeRow[]
  /** What filled and outlined marks mean, drawn when both occur; dashed rings; arrows of open ends. */
  readonly key: BasisWords & {readonly inexact: string; readonly open: string}
}

/** Room right of the axis, where the highest number may fade out. */
const fadeRoomPx = 40
const labelColumnPx = 236

/**
 * Draws points, intervals, open ends and gaps, one row each: the label at the left on the wide
 * artboard, above on the narrow one.
 *
 * @throws {SpecError} `range plot needs at least 1 row, got 0`
 * @throws {SpecError} `range plot axis must start at zero: 5,10`
 * @throws {RangeError} `number is not finite: NaN, in row "UHRP"`
 * @throws {SpecError} `row has neither numbers nor a gap text: "UHRP"`
 * @throws {SpecError} `row has both numbers and a gap text: "UHRP"`
 * @throws {SpecError} `row numbers do not rise: 3,1, in row "UHRP"`
 * @throws {SpecError} `row is open below zero: "UHRP"`
 * @throws {SpecError} `axis does not hold 4: 0,3, in row "UHRP"`
 */
export function drawRangePlot(plot: RangePlot, artboard: Artboard, _id: string): Element {
  checkPlot(plot)
  const {widthPx, textPx, smallPx} = artboard
  const isWide = artboard.name === 'wide'
  const left = isWide ? labelColumnPx : 0
  // On the narrow artboard, half a dot at zero needs room too.
  const scale = scaleLinear(plot.domain, [isWide ? left : 8, widthPx - fadeRoomPx])
  const ticks = ticksOf(plot, scale.ticks(isWide ? 6 : 4))
  const caution = wrapCaption(
    plot.caution === undefined ? [] : [{text: plot.caution, sizePx: textPx, weight: 600}],
    widthPx - left,
  )
  const rowsTop = caution.heightPx === 0 ? 0 : caution.heightPx + 8
  const rows = plot.rows.map((row) =>
    drawRangeRow(row, {scale, ticks: ticks.map(({value}) => value), artboard, left}),
  )
  const tops = rows.map((_, i) => rowsTop + heightOf(rows.slice(0, i)))
  const axisY = rowsTop + heightOf(rows)
  const textAt = new Map(ticks.map(({value, text}) => [value, text]))
  const axis = drawAxis(scale, {
    y: axisY,
    sizePx: smallPx,
    ticks: ticks.map(({value}) => value),
    text: (value) => [textAt.get(value) ?? ''],
    minX: 0,
    maxX: widthPx,
  })
  const axisLabel = wrapCaption(
    [{text: plot.axisLabel, sizePx: smallPx, tone: 'ink-2'}],
    widthPx - left,
  )
  const axisLabelY = axisY + axisHeight(smallPx) + 2
  const bottom = axisLabelY + axisLabel.heightPx
  const place = {x: 0, y: bottom + 12, maxPx: widthPx, sizePx: smallPx}
  const key = drawKey(keyItems(plot), place)
  return chartRoot(widthPx, key.heightPx > 0 ? place.y + key.heightPx + 2 : bottom + 2, [
    ...drawCaption(caution, {x: left, top: 0}),
    ...rows.map(({elements}, i) =>
      s('g', {className: 'row', transform: `translate(0,${tops[i]})`}, elements),
    ),
    axis,
    ...drawCaption(axisLabel, {x: left, top: axisLabelY}),
    ...key.elements,
  ])
}

/** What the marks mean, each kind where it occurs. */
function keyItems({rows, key}: RangePlot): KeyItem[] {
  const drawn = rows.filter(hasNumber)
  return [
    ...basisItems(drawn, key, 'box'),
    ...(drawn.some(({approximate}) => approximate) ? [inexactItem(key.inexact)] : []),
    ...(drawn.some(({openLow, openHigh}) => openLow || openHigh)
      ? [{mark: drawArrowSample, text: key.open}]
      : []),
  ]
}

/** The tip of an open end. */
function drawArrowSample(x: number, y: number, sizePx: number): Element {
  const [left, right, middle] = [x + 2.5, x + sizePx - 2.5, y + sizePx / 2]
  const half = sizePx / 2 - 1
  return s('polyline', {
    className: 'line-accent',
    points: `${left},${middle - half} ${right},${middle} ${left},${middle + half}`,
    fill: 'none',
    strokeWidth: outlinePx,
  })
}

function hasNumber({low, high, value}: RangeRow): boolean {
  return low !== undefined || high !== undefined || value !== undefined
}

function ticksOf(
  {tickText}: RangePlot,
  values: readonly number[],
): {readonly value: number; readonly text: string}[] {
  if (tickText === undefined) return values.map((value) => ({value, text: format(',')(value)}))
  return Object.entries(tickText)
    .map(([value, text]) => ({value: Number(value), text}))
    .toSorted((a, b) => a.value - b.value)
}

function heightOf(rows: readonly {readonly heightPx: number}[]): number {
  return rows.reduce((sum, {heightPx}) => sum + heightPx, 0)
}

function checkPlot({domain, rows, tickText = {}}: RangePlot): void {
  if (rows.length === 0) throw new SpecError('range plot needs at least 1 row, got 0')
  if (domain[0] !== 0 || !(domain[1] > 0) || !Number.isFinite(domain[1]))
    throw new SpecError(`range plot axis must start at zero: ${domain.join(',')}`)
  for (const key of Object.keys(tickText))
    if (!holds(domain, Number(key)))
      throw new SpecError(`axis does not hold ${key}: ${domain.join(',')}, in tick texts`)
  for (const row of rows) checkRow(row, domain)
}

function checkRow(row: RangeRow, domain: RangePlot['domain']): void {
  const {low, high, value, label, gapText} = row
  const numbers = [low, value, high].filter((number) => number !== undefined)
  for (const number of numbers)
    if (!Number.isFinite(number))
      throw new RangeError(`number is not finite: ${number}, in row "${label}"`)
  if (numbers.length === 0 && gapText === undefined)
    throw new SpecError(`row has neither numbers nor a gap text: "${label}"`)
  if (numbers.length > 0 && gapText !== undefined)
    throw new SpecError(`row has both numbers and a gap text: "${label}"`)
  if (numbers.some((number, i) => i > 0 && number < (numbers[i - 1] ?? number)))
    throw new SpecError(`row numbers do not rise: ${numbers.join(',')}, in row "${label}"`)
  if (row.openLow && numbers[0] === 0) throw new SpecError(`row is open below zero: "${label}"`)
  for (const number of numbers)
    if (!holds(domain, number))
      throw new SpecError(`axis does not hold ${number}: ${domain.join(',')}, in row "${label}"`)
}

function holds([least, most]: RangePlot['domain'], number: number): boolean {
  return number >= least && number <= most
}
