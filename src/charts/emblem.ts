import {area, curveStepAfter, line, max, scaleLinear, sum} from 'd3'
import type {Element} from 'hast'
import type {CountChart} from './count-chart.ts'
import type {ChartSpec} from './draw.ts'
import type {LineChart} from './line-chart.ts'
import type {StackedComposition} from './stacked-composition.ts'
import {pathData, s} from './svg.ts'
import type {UnitChart} from './unit-chart.ts'
import {SpecError} from '../spec-error.ts'

/** Room of an emblem, in CSS pixels. */
export const emblemPx = {width: 176, height: 40} as const

/**
 * Draws the shape of a chart, small and without words: a sign for an entrance, to be hidden from screen readers.
 *
 * @throws {SpecError} `no emblem for a chart of this kind: timeline`
 * @throws {SpecError} `emblem needs something to draw: count`
 */
export function drawEmblem(spec: ChartSpec): Element {
  if (!hasEmblem(spec)) throw new SpecError(`no emblem for a chart of this kind: ${spec.chart}`)
  const {width, height} = emblemPx
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      className: 'chart emblem',
      ariaHidden: 'true',
    },
    marksOf(spec.chart, spec),
  )
}

type Specs = {
  readonly unit: UnitChart
  readonly count: CountChart
  readonly line: LineChart
  readonly stacked: StackedComposition
}

const draw: {readonly [Kind in keyof Specs]: (spec: Specs[Kind]) => Element[]} = {
  unit: (spec) => squares(unitStyles(spec)),
  count: (spec) => squares(countStyles(spec)),
  line: lines,
  stacked: bars,
}

function marksOf<Kind extends keyof Specs>(kind: Kind, spec: Specs[Kind]): Element[] {
  const marks = draw[kind](spec)
  if (marks.length === 0) throw new SpecError(`emblem needs something to draw: ${kind}`)
  return marks
}

function hasEmblem(spec: ChartSpec): spec is Specs[keyof Specs] {
  return spec.chart in draw
}

/** Is each square filled? */
function unitStyles({groups}: UnitChart): boolean[] {
  return groups.flatMap(({units}) => units.map(({basis}) => basis === 'seed'))
}

function countStyles({groups}: CountChart): boolean[] {
  return groups.flatMap(({count, pattern}) => Array.from({length: count}, () => pattern === 'soft'))
}

/** Squares in rows of 14, fewer rows making larger squares. */
function squares(filled: readonly boolean[]): Element[] {
  const rows = Math.ceil(filled.length / 14)
  const pitch = Math.min(emblemPx.height / rows, emblemPx.width / 14)
  // Small squares keep most of their room.
  const side = pitch - Math.min(3, pitch / 3)
  return filled.map((isFilled, i) =>
    s('rect', {
      className: isFilled ? 'fill-accent' : 'fill-sheet line-accent',
      x: (i % 14) * pitch + 0.75,
      y: Math.floor(i / 14) * pitch + 0.75,
      width: side,
      height: side,
      strokeWidth: isFilled ? undefined : Math.min(1.25, side / 3),
    }),
  )
}

function lines({series, startMs, endMs}: LineChart): Element[] {
  const {width, height} = emblemPx
  const most = max(series.flatMap(({points}) => points.map(({value}) => value))) ?? 0
  const x = scaleLinear([startMs, endMs], [0, width])
  const y = scaleLinear([0, most], [height - 1, 2])
  return series.flatMap(({curve, points, hasArea, stroke}) => {
    const last = points.at(-1)
    // Points alone would be too little of a sign: they are drawn as steps.
    const isStep = curve !== 'linear'
    const held = isStep && last ? [...points, {...last, atMs: endMs}] : points
    const path = line<{atMs: number; value: number}>(
      (p) => x(p.atMs),
      (p) => y(p.value),
    )
    const fill = area<{atMs: number; value: number}>(
      (p) => x(p.atMs),
      height - 1,
      (p) => y(p.value),
    )
    if (isStep) for (const shape of [path, fill]) shape.curve(curveStepAfter)
    const outline = s('path', {
      className: 'line-accent',
      d: pathData('path', path(held)),
      fill: 'none',
      strokeWidth: 1.75,
      strokeDashArray: stroke === 'solid' ? undefined : '4 3',
    })
    const soft = s('path', {className: 'fill-soft', d: pathData('path', fill(held))})
    return hasArea ? [soft, outline] : [outline]
  })
}

function bars({rows, parts, scale}: StackedComposition): Element[] {
  const {width, height} = emblemPx
  const totals = rows.map(({counts}) => sum(Object.values(counts)))
  const most = max(totals) ?? 0
  const pitch = height / rows.length
  const gapPx = Math.min(5, pitch / 3)
  return rows.flatMap(({counts}, i) => {
    const whole = scale === 'share' ? (totals[i] ?? 0) : most
    // A row of nothing has no bar.
    const pxPerOne = whole === 0 ? 0 : (width - 2) / whole
    let left = 0.75
    return parts.flatMap(({id, pattern}) => {
      const widthPx = (counts[id] ?? 0) * pxPerOne
      const x = left
      left += widthPx
      if (widthPx === 0) return []
      const className = pattern === 'solid' ? 'fill-accent' : 'fill-sheet line-accent'
      const strokeWidth = pattern === 'solid' ? undefined : 1.25
      return [
        s('rect', {
          className,
          x,
          y: i * pitch + 0.75,
          width: widthPx,
          height: pitch - gapPx,
          strokeWidth,
        }),
      ]
    })
  })
}
