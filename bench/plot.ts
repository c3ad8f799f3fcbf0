import * as Plot from '@observablehq/plot'
import type {Matrix} from '../src/charts/matrix.ts'
import type {RangePlot} from '../src/charts/range-plot.ts'
import type {ShareBar} from '../src/charts/share-bar.ts'
import type {Timeline} from '../src/charts/timeline.ts'

type PlottedSpec = ShareBar | Matrix | Timeline | RangePlot

const width = 720

/**
 * Draws with Observable Plot, from the same spec, the same data with marks as near as Plot has them:
 * bars, dots, caps, axes, and every text that we draw. Plot places no labels: they may collide here.
 *
 * @param document a jsdom document, which Plot needs
 * @returns the drawing as a string
 */
export function plotChart(spec: PlottedSpec, document: Document): string {
  switch (spec.chart) {
    case 'share':
      return plotShare(spec, document)
    case 'matrix':
      return plotMatrix(spec, document)
    case 'timeline':
      return plotTimeline(spec, document)
    case 'range':
      return plotRange(spec, document)
    default:
      return spec satisfies never
  }
}

function plotShare({parts, whole}: ShareBar, document: Document): string {
  const stacked = Plot.stackX({x: 'share', fill: 'basis', insetRight: 1, title: 'label'})
  const starts = parts.map((part, i) => ({
    ...part,
    from: parts.slice(0, i).reduce((sum, {share}) => sum + share, 0),
  }))
  return Plot.plot({
    document,
    width,
    height: 160,
    x: {axis: null},
    y: {axis: null},
    marks: [
      Plot.barX(parts, {...stacked, insetTop: 20, insetBottom: 60}),
      Plot.ruleX(starts, {x: 'from', insetTop: 60}),
      Plot.text(starts, {x: 'from', text: 'valueText', dx: 7, dy: 34, textAnchor: 'start'}),
      Plot.text(starts, {x: 'from', text: 'label', dx: 7, dy: 44, lineWidth: 10, ...leftTop}),
      Plot.text([whole], {frameAnchor: 'top-left', dy: -12}),
      Plot.ruleX([0, 1], {insetTop: 2, insetBottom: 110}),
      Plot.ruleY([0], {dy: -50}),
    ],
  }).outerHTML
}

const leftTop = {textAnchor: 'start', lineAnchor: 'top'} as const

function plotMatrix({rows, columns, states}: Matrix, document: Document): string {
  const words = new Map(states.map(({id, word}) => [id, word]))
  const cells = rows.flatMap((row) =>
    row.cells.map(({state}, i) => ({
      row: row.label,
      column: columns[i]?.label ?? '',
      state,
      word: words.get(state) ?? '',
    })),
  )
  return Plot.plot({
    document,
    width,
    marginLeft: 110,
    x: {axis: 'top', label: null, domain: columns.map(({label}) => label)},
    y: {label: null, domain: rows.map(({label}) => label)},
    symbol: {legend: true},
    marks: [
      Plot.ruleY(rows, {y: 'label', strokeOpacity: 0.2}),
      Plot.dot(cells, {x: 'column', y: 'row', symbol: 'state', r: 5, dx: -30}),
      Plot.text(cells, {x: 'column', y: 'row', text: 'word', textAnchor: 'start', dx: -18}),
    ],
  }).outerHTML
}

function plotTimeline(spec: Timeline, document: Document): string {
  const {events, tracks, startMs, endMs, key} = spec
  const names = new Map(tracks.map(({id, label}) => [id, label]))
  // Plot places no labels: they stand on four levels in turn.
  const levels = [-112, -84, -56, -28]
  const dated = events.map((event, i) => ({
    ...event,
    at: new Date((event.startMs + event.endMs) / 2),
    name: names.get(event.track) ?? '',
    basis: key[event.basis],
    level: i % levels.length,
  }))
  const place = {x: 'at', fy: 'name', frameAnchor: 'bottom', dx: 6, ...leftTop} as const
  return Plot.plot({
    document,
    width,
    height: 480,
    x: {type: 'utc', label: null, domain: [new Date(startMs), new Date(endMs)]},
    fy: {label: null, domain: tracks.map(({label}) => label)},
    color: {legend: true},
    marks: [
      Plot.frame({anchor: 'bottom'}),
      Plot.ruleX(dated, {x: 'at', fy: 'name', strokeOpacity: 0.4}),
      ...levels.flatMap((dy, i) => {
        const level = dated.filter((event) => event.level === i)
        return [
          Plot.text(level, {...place, dy, text: 'dateText'}),
          Plot.text(level, {...place, dy: dy + 14, text: 'label', lineWidth: 11}),
        ]
      }),
      Plot.dot(dated, {x: 'at', fy: 'name', frameAnchor: 'bottom', r: 5, fill: 'basis'}),
    ],
  }).outerHTML
}

function plotRange(spec: RangePlot, document: Document): string {
  const {domain, axisLabel, caution, key} = spec
  const rows = spec.rows.map((row) => ({
    ...row,
    basis: key[row.basis],
    note: row.note ?? '',
    first: row.low ?? row.value ?? domain[0],
  }))
  const intervals = rows.filter(({low, high}) => low !== undefined && high !== undefined)
  const ends = rows.flatMap(({label, low, high}) =>
    [low, high].filter((end) => end !== undefined).map((end) => ({label, end})),
  )
  const step = (domain[1] - domain[0]) / 100
  const dashes = rows
    .filter(({openHigh}) => openHigh)
    .flatMap((row) =>
      [1, 4, 7].map((k) => ({...row, x1: row.first + k * step, x2: row.first + (k + 2) * step})),
    )
  const notches = rows.flatMap(({label}) =>
    [0, 0.25, 0.5, 0.75, 1].map((part) => ({label, at: part * domain[1]})),
  )
  const bar = {y: 'label', fill: 'basis', insetTop: 28, insetBottom: 28}
  const cap = {y: 'label', strokeWidth: 2, insetTop: 22, insetBottom: 22}
  const name = {
    y: 'label',
    frameAnchor: 'left',
    dx: -236,
    lineWidth: 20,
    textAnchor: 'start',
  } as const
  return Plot.plot({
    document,
    width,
    marginLeft: 236,
    height: 480,
    x: {domain: [...domain], label: axisLabel, ticks: 6},
    y: {label: null, axis: null, domain: rows.map(({label}) => label)},
    color: {legend: true},
    marks: [
      Plot.ruleY(rows, {y: 'label', dy: -32, strokeOpacity: 0.2}),
      Plot.ruleY(rows, {y: 'label', strokeOpacity: 0.2}),
      Plot.tickX(notches, {x: 'at', y: 'label', insetTop: 28, insetBottom: 28, strokeOpacity: 0.2}),
      Plot.barX(intervals, {...bar, x1: 'low', x2: 'high'}),
      Plot.barX(dashes, {...bar, x1: 'x1', x2: 'x2'}),
      Plot.tickX(ends, {...cap, x: 'end'}),
      Plot.dot(rows, {x: 'value', y: 'label', r: 6, fill: 'basis'}),
      Plot.text(rows, {x: 'first', y: 'label', text: 'valueText', dy: -16, textAnchor: 'start'}),
      Plot.text(rows, {...name, text: 'label', dy: -12}),
      Plot.text(rows, {...name, text: 'note', dy: 10}),
      Plot.text([caution ?? ''], {frameAnchor: 'top-left', dy: -12}),
    ],
  }).outerHTML
}
