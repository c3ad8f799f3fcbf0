import {describe, expect, test} from 'vitest'
import {drawEmblem} from '../../src/charts/emblem.ts'
import {formatSvg} from '../../src/charts/format-svg.ts'
import type {LineChart, LineSeries} from '../../src/charts/line-chart.ts'
import type {StackedComposition} from '../../src/charts/stacked-composition.ts'
import {elementsOf} from './drawn.ts'
import {speakers} from './stack-specs.ts'
import {SpecError} from '../../src/spec-error.ts'

const key = {seed: 'in a text', record: 'in the record', inexact: 'not exact'}

test('drawEmblem(unit chart) draws a square a unit, filled where a seed has it, and no words', () => {
  const svg = formatSvg(
    drawEmblem({
      chart: 'unit',
      key,
      groups: [
        {
          label: 'lamp makers',
          units: [
            {name: 'Ada', basis: 'seed'},
            {name: 'Bo', basis: 'record'},
          ],
        },
      ],
    }),
  )
  expect(svg.match(/<rect/g)).toHaveLength(2)
  expect(svg.match(/class="fill-accent"/g)).toHaveLength(1)
  expect(svg).not.toContain('<text')
  expect(svg).toContain('aria-hidden="true"')
})

const point = {dateText: '2021', valueText: '2', isShown: true, basis: 'record'} as const

function lineOf(curve: LineSeries['curve']): LineChart {
  return {
    chart: 'line',
    axisLabel: 'lamps',
    startMs: 0,
    endMs: 4,
    marks: [],
    key,
    series: [
      {
        label: 'lamps',
        curve,
        hasArea: false,
        stroke: 'dashed',
        tone: 'accent',
        points: [
          {...point, atMs: 0, value: 0},
          {...point, atMs: 2, value: 2},
        ],
      },
    ],
  }
}

test('drawEmblem(line chart) holds a step to the end of the axis', () => {
  const svg = formatSvg(drawEmblem(lineOf('step')))
  expect(svg).toContain('d="M0,39L88,39L88,2L176,2L176,2"')
  expect(svg).toContain('stroke-dasharray="4 3"')
})

test('drawEmblem(line chart of points) draws steps', () => {
  expect(formatSvg(drawEmblem(lineOf('points')))).toContain('d="M0,39L88,39L88,2L176,2L176,2"')
})

describe('drawEmblem(count chart)', () => {
  const counted = (count: number) =>
    drawEmblem({chart: 'count', groups: [{heading: `${count} firms`, count, pattern: 'hatch'}]})

  test('draws the squares of all groups, filled where they are tinted', () => {
    const groups = [
      {heading: '40 done', count: 40, pattern: 'soft'},
      {heading: '4 not', count: 4, pattern: 'hatch'},
    ] as const
    const squares = elementsOf(drawEmblem({chart: 'count', groups}), 'rect')
    expect(squares).toHaveLength(44)
    expect(squares.filter(({properties}) => properties['strokeWidth'] === undefined)).toHaveLength(
      40,
    )
    // Four rows of 10 px.
    expect(squares[43]?.properties).toMatchObject({x: 10.75, y: 30.75, width: 7})
  })

  test.each([14, 183, 200])('keeps %i squares within its height, each with a side', (count) => {
    for (const {properties} of elementsOf(counted(count), 'rect')) {
      expect(properties['width']).toBeGreaterThan(1)
      expect(Number(properties['y']) + Number(properties['height'])).toBeLessThan(40)
    }
  })

  test('is refused where nothing was counted', () => {
    expect(() => counted(0)).toThrow(new SpecError('emblem needs something to draw: count'))
  })
})

describe('drawEmblem(stacked chart)', () => {
  const barsOf = (spec: Partial<StackedComposition>) =>
    elementsOf(drawEmblem({...speakers, ...spec}), 'rect').map(({properties}) => properties)
  const rowOf = (named: number) => ({label: 'A text', counts: {named}})

  test('draws a bar a row in proportion to its count', () => {
    expect(barsOf({rows: [rowOf(1), rowOf(4), rowOf(0)]})).toMatchObject([
      {x: 0.75, y: 0.75, width: 43.5},
      {x: 0.75, y: 14.083, width: 174},
    ])
  })

  test('draws every row of shares at full width', () => {
    const bars = barsOf({scale: 'share', rows: [rowOf(1), rowOf(4)]})
    expect(bars.map(({width}) => width)).toEqual([174, 174])
  })

  test('keeps the height of many bars above zero', () => {
    const bars = barsOf({rows: Array.from({length: 12}, () => rowOf(2))})
    expect(bars.map(({height}) => height)).toEqual(Array(12).fill(2.222))
  })

  test('is refused where all rows are of nothing', () => {
    expect(() => barsOf({rows: [rowOf(0), rowOf(0)]})).toThrow(
      new SpecError('emblem needs something to draw: stacked'),
    )
  })
})

test('drawEmblem(timeline) is refused', () => {
  const timeline = {chart: 'timeline', startMs: 0, endMs: 1, tracks: [], events: [], key} as const
  expect(() => drawEmblem(timeline)).toThrow(
    new SpecError('no emblem for a chart of this kind: timeline'),
  )
})
