import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import type {BasisWords} from './basis-key.ts'
import {stackBlocks} from './block.ts'
import type {Block} from './block.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {CaptionPart} from './caption.ts'
import {chartRoot} from './chart-root.ts'
import {checkLineChart} from './line-check.ts'
import {drawLineKey, drawSeriesKey} from './line-key.ts'
import {drawLinePlot} from './line-plot.ts'
import type {Tone} from './pattern.ts'
import type {Basis} from './span-mark.ts'
import {drawValueList} from './value-list.ts'

/** A number at a time. */
export type LinePoint = {
  /** Place on the axis, UTC. */
  readonly atMs: number
  /** As a reader sees it: `31 Dec 2018`. */
  readonly dateText: string
  /** In the unit of the axis. */
  readonly value: number
  /** The number in words, with its hedge: `about 27.3`. */
  readonly valueText: string
  /** Is it written on the chart? */
  readonly isShown: boolean
  /** Is the number or its date hedged? The point stands in a dashed ring. */
  readonly isApproximate?: boolean
  readonly basis: Basis
}

/** Numbers of one kind, in order of time. */
export type LineSeries = {
  readonly label: string
  /**
   * `step`: a number holds until the next one, the last to the end of the axis. `points`: marks without
   * a line, for counts between which nothing is known.
   */
  readonly curve: 'linear' | 'step' | 'points'
  /** Is the room down to zero tinted? */
  readonly hasArea: boolean
  readonly stroke: 'solid' | 'dashed' | 'dotted'
  readonly tone: Tone
  readonly points: readonly LinePoint[]
}

/** A moment pointed out on the axis. */
export type LineMark = {readonly atMs: number; readonly dateText: string; readonly label: string}

/** Quantities through time, on an axis that starts at zero. */
export type LineChart = {
  readonly chart: 'line'
  /** What is measured, with its unit. */
  readonly axisLabel: string
  /** The axis of time, UTC. */
  readonly startMs: number
  readonly endMs: number
  readonly series: readonly LineSeries[]
  readonly marks: readonly LineMark[]
  /** Stands on the chart: `The last rise may be a change in counting.` */
  readonly caution?: string
  /** What filled and outlined points mean, drawn when both occur; and points in a dashed ring. */
  readonly key: BasisWords & {readonly inexact: string}
}

const blockGap = 14

/**
 * Draws lines or steps with their numbers at the points. Where not all numbers find room beside the
 * lines, all stand in a list below the plot.
 *
 * @throws {SpecError} `line chart needs 1 to 4 series, got 0`
 * @throws {SpecError} `line chart must end after it starts: 2021-12-31, 2018-12-31`
 * @throws {SpecError} `series without points: "Entity List"`
 * @throws {RangeError} `number is not finite: NaN, in series "Entity List"`
 * @throws {SpecError} `number is below zero: -3, in series "Entity List"`
 * @throws {SpecError} `points are not in order of time: 2019-12-31, in series "Entity List"`
 * @throws {SpecError} `points without a line have no area: "Entity List"`
 * @throws {SpecError} `point is outside the axis: 2017-12-31, in series "Entity List"`
 * @throws {SpecError} `mark is outside the axis: 2017-12-31, "Rule in force"`
 * @throws {SpecError} `line chart needs a number above zero`
 * @throws {SpecError} `marks stand too close for their labels: "Rule in force", "Truce"`
 */
export function drawLineChart(chart: LineChart, artboard: Artboard, _id: string): Element {
  checkLineChart(chart)
  const {widthPx, textPx, smallPx} = artboard
  const plot = drawLinePlot(chart, artboard)
  const caution = textBlock(chart.caution, {sizePx: textPx, weight: 600}, widthPx)
  const axisLabel = textBlock(chart.axisLabel, {sizePx: smallPx, tone: 'ink-2'}, widthPx)
  const list = plot.areValuesDrawn ? [] : [drawValueList(chart.series, artboard)]
  // The narrow artboard has no room at the ends of the lines for their names; a list has them too.
  const needsNames = artboard.name === 'narrow' && plot.areValuesDrawn
  const names = needsNames ? [drawSeriesKey(chart.series, artboard)] : []
  const head = stackBlocks([caution, ...names, axisLabel], 8)
  const blocks = [stackBlocks([head, plot], 6), ...list, drawLineKey(chart, artboard)]
  const {elements, heightPx} = stackBlocks(blocks, blockGap)
  return chartRoot(widthPx, heightPx + 2, elements)
}

function textBlock(
  text: string | undefined,
  style: Omit<CaptionPart, 'text'>,
  maxPx: number,
): Block {
  const caption = wrapCaption(text === undefined ? [] : [{...style, text}], maxPx)
  return {elements: drawCaption(caption, {x: 0, top: 0}), heightPx: caption.heightPx}
}
