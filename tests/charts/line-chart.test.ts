import type {Element} from 'hast'
import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawLineChart} from '../../src/charts/line-chart.ts'
import type {LineChart, LineSeries} from '../../src/charts/line-chart.ts'
import {s} from '../../src/charts/svg.ts'
import {label} from '../../src/charts/text.ts'
import {SpecError} from '../../src/spec-error.ts'
import {crossedTexts} from './crossed-texts.ts'
import {textsOf, titlesOf} from './drawn.ts'
import {pick, withClass, withName} from './find-marks.ts'
import {nasty, pointOf, targets, tariffs, tickets} from './line-specs.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'

const {wide, narrow} = artboards

const one: LineSeries = {
  label: 'Tickets',
  curve: 'linear',
  hasArea: false,
  stroke: 'solid',
  tone: 'accent',
  points: [pointOf('2018-01-01', 0), pointOf('2018-07-02', 80)],
}

/** A chart whose axis has 364 days, with the zero line 270 px below its top when wide. */
function chartOf(change: Partial<LineSeries> = {}, more: Partial<LineChart> = {}): LineChart {
  return {
    ...targets,
    startMs: Date.parse('2018-01-01'),
    endMs: Date.parse('2018-12-31'),
    series: [{...one, ...change}],
    ...more,
  }
}

/** The paths of series, which alone have round joins. */
function linesOf(svg: Element): Element[] {
  return withName(svg, 'path').filter(({properties}) => properties['strokeLineJoin'] === 'round')
}

function placesOf(svg: Element): number[][] {
  return withClass(svg, 'point').map(({properties}) =>
    [...String(properties['transform']).matchAll(/[\d.]+/g)].map(Number),
  )
}

describe('drawLineChart(chart, wide)', () => {
  test('starts the axis at zero and draws points at their time and number', () => {
    const svg = drawLineChart(chartOf(), wide, 'f')
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = placesOf(svg)
    expect(y1 - y2).toBe(270)
    expect(linesOf(svg).map((line) => pick(line, 'd'))).toEqual([[`M${x1},${y1}L${x2},${y2}`]])
    // Half the axis is 182 of its 364 days.
    const [axis] = withClass(svg, 'axis').flatMap((group) => withName(group, 'path'))
    const [, left = 0, right = 0] = (
      /^M([\d.]+),[\d.]+H([\d.]+)$/.exec(String(axis?.properties['d'])) ?? []
    ).map(Number)
    expect(x1).toBeCloseTo(left, 2)
    expect(x2).toBeCloseTo((left + right) / 2, 2)
  })

  test('holds a step until the next number, and the last to the end of the axis', () => {
    const svg = drawLineChart(chartOf({curve: 'step'}), wide, 'f')
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = placesOf(svg)
    const d = String(pick(linesOf(svg)[0], 'd')[0])
    expect(d.startsWith(`M${x1},${y1}L${x2},${y1}L${x2},${y2}L`)).toBe(true)
    const right = Number(/L([\d.]+),[\d.]+$/.exec(d)?.[1])
    expect(right - x1).toBeCloseTo(2 * (x2 - x1), 2)
  })

  test('tints the room down to zero when asked', () => {
    expect(withClass(drawLineChart(chartOf(), wide, 'f'), 'fill-soft')).toEqual([])
    const svg = drawLineChart(chartOf({hasArea: true}), wide, 'f')
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = placesOf(svg)
    expect(withClass(svg, 'fill-soft').map((area) => pick(area, 'd'))).toEqual([
      [`M${x1},${y1}L${x2},${y2}L${x2},${y1}L${x1},${y1}Z`],
    ])
  })

  test('tells series apart by stroke and by the shape of their points', () => {
    const svg = drawLineChart(targets, wide, 'f')
    expect(linesOf(svg).map((line) => pick(line, 'className', 'strokeDashArray'))).toEqual([
      [['line-contrast'], '7 4'],
      [['line-accent'], undefined],
    ])
    const shapes = withClass(svg, 'point').map((point) => withName(point, 'path')[0])
    const outlined = shapes.filter((shape) =>
      pick(shape, 'className')[0]?.toString().includes('line'),
    )
    expect(new Set(outlined.map((shape) => pick(shape, 'd')[0])).size).toBe(2)
  })

  test('fills points that rest on a seed, outlines the others, and rings what is not exact', () => {
    const points = [
      pointOf('2018-02-01', 10, {basis: 'seed'}),
      pointOf('2018-03-01', 20, {isApproximate: true}),
    ]
    const svg = drawLineChart(chartOf({points}), wide, 'f')
    const [filled, ringed] = withClass(svg, 'point')
    expect(filled && withName(filled, 'path').map((path) => pick(path, 'className'))).toEqual([
      [['fill-accent']],
    ])
    expect(ringed && withName(ringed, 'path').map((path) => pick(path, 'className'))).toEqual([
      [['fill-sheet', 'line-accent']],
    ])
    expect(
      ringed && withName(ringed, 'circle').map((ring) => pick(ring, 'strokeDashArray')),
    ).toEqual([['2.5 2']])
    expect(textsOf(svg).slice(-3)).toEqual([
      targets.key.seed,
      targets.key.record,
      'dashed ring: number or date not exact',
    ])
  })

  test('writes a number once where two series say the same at the same place', () => {
    const texts = textsOf(drawLineChart(targets, wide, 'f'))
    expect(texts.filter((text) => text === '0')).toHaveLength(1 + 2) // with the axis' own
    expect(texts.slice(-9, -2)).toEqual(['0', '28', '48', '67', '0', '8', '12'])
  })

  test('names every point with its date, also where its number is not shown', () => {
    const points = [pointOf('2018-02-01', 10), pointOf('2018-03-01', 20, {isShown: false})]
    const svg = drawLineChart(chartOf({points}), wide, 'f')
    expect(titlesOf(svg)).toEqual(['2018-02-01: 10', '2018-03-01: 20'])
    expect(textsOf(svg).filter((text) => text === '20')).toHaveLength(1) // the axis' own
  })

  test('runs a mark’s pole from its caption through the plot to the zero line', () => {
    const svg = drawLineChart(tariffs, wide, 'f')
    const boxes = textBoxes(svg)
    const words = boxes.find(({text}) => text === 'Phase one in force')
    const rate = boxes.find(({text}) => text.startsWith('Rate on'))
    expect(words?.bottom).toBeLessThan(boxes.find(({text}) => text === '400')?.bottom ?? 0)
    expect(rate?.top).toBeLessThan(words?.bottom ?? 0)
    const poles = withClass(svg, 'line-grey').filter(
      (line) => pick(line, 'strokeWidth')[0] === 0.75,
    )
    expect(String(pick(poles[0], 'd')[0]).match(/M/g)).toHaveLength(3)
  })

  test('puts each name at the height of its line’s end', () => {
    const svg = drawLineChart(targets, wide, 'f')
    const names = textBoxes(svg).filter(({text}) => /^(Entity List|Global Mag)/.test(text))
    const ends = [placesOf(svg).at(-1), placesOf(svg).at(-5)].map((place) => place?.[1] ?? 0)
    expect(names).toHaveLength(2)
    // The plot stands lower than its own top by the axis label: compare the distance.
    const [a, b] = names.map(({top}) => top)
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)), 1)
  })
})

describe('drawLineChart(chart, narrow)', () => {
  test('names the series above the plot, each with a piece of its line', () => {
    const svg = drawLineChart(targets, narrow, 'f')
    expect(textsOf(svg).slice(0, 3)).toEqual([
      'Entity List: entries for abuses in Xinjiang',
      'Global Magnitsky: people and bodies',
      'Names on each list at the end of the year',
    ])
    expect(linesOf(svg)).toHaveLength(4)
  })

  test('lists all numbers with their dates where they do not all find room', () => {
    const texts = textsOf(drawLineChart(tariffs, narrow, 'f'))
    const first = texts.indexOf('2018-07-06')
    expect(texts.slice(first - 1, first + 8)).toEqual([
      'Goods taxed under Section 301',
      '2018-07-06',
      '34 at 25 per cent',
      '2018-08-23',
      '50 at 25 per cent',
      '2018-09-24',
      '250: 200 more at 10 per cent, later 25',
      '2019-09-01',
      '370: 120 more at 15 per cent, later 7.5',
    ])
    expect(texts.filter((text) => text.startsWith('34 at'))).toHaveLength(1)
  })

  test('writes all fourteen numbers of the tickets beside their points', () => {
    const texts = textsOf(drawLineChart(tickets, narrow, 'f'))
    const numbers = ['6.15', '11.141', '20.47', 'about 27.3', '2.22', '5.22', '5.71', 'nearly 6']
    expect(texts).toEqual(expect.arrayContaining(numbers))
    expect(texts).not.toContain('2018-12-31')
  })
})

test('drawLineChart(chart, narrow) refuses marks whose labels bar each other’s way', () => {
  const marks = ['2018-03-01', '2018-06-15', '2018-10-01'].map((day) => {
    return {atMs: Date.parse(day), dateText: day, label: 'Unpronounceablenesses'}
  })
  const label = '"Unpronounceablenesses"'
  expect(() => drawLineChart(chartOf({}, {marks}), narrow, 'f')).toThrow(
    new SpecError(`marks stand too close for their labels: ${label}, ${label}, ${label}`),
  )
})

test('drawLineChart(chart, wide) keeps names of lines that end at zero within the plot', () => {
  const ended = (label: string): LineSeries => {
    return {...one, label, points: [pointOf('2018-01-01', 9), pointOf('2018-12-31', 0)]}
  }
  const names = ['First of the names', 'Second of the names', 'Third of the names']
  const svg = drawLineChart(chartOf({}, {series: names.map(ended)}), wide, 'f')
  const zero = textBoxes(svg).find(({text}) => text === '0')
  const last = textBoxes(svg)
    .filter(({text}) => text.endsWith('names'))
    .at(-1)
  expect(last?.text).toBe('Third of the names')
  expect(last?.bottom).toBeLessThanOrEqual((zero?.bottom ?? 0) + 6)
  expect(layoutFaults(svg)).toEqual([])
})

describe.each([wide, narrow])('drawLineChart(chart, $name)', (artboard) => {
  test.each(Object.entries({targets, tariffs, tickets, nasty}))(
    'sets the labels of %s clear of each other and of all lines',
    (_, chart) => {
      const svg = drawLineChart(chart, artboard, 'f')
      expect(layoutFaults(svg)).toEqual([])
      expect(crossedTexts(svg)).toEqual([])
    },
  )

  test('gives the same tree for the same chart', () => {
    expect(drawLineChart(tickets, artboard, 'f')).toEqual(drawLineChart(tickets, artboard, 'f'))
  })

  test('writes the caution first, and no key when all points are alike', () => {
    const chart = chartOf({}, {caution: 'Counts differ.'})
    const texts = textsOf(drawLineChart(chart, artboard, 'f'))
    expect(texts[0]).toBe('Counts differ.')
    expect(texts).not.toContain(targets.key.record)
  })

  test.each<[string, LineChart]>([
    ['line chart needs 1 to 4 series, got 0', chartOf({}, {series: []})],
    ['line chart needs 1 to 4 series, got 5', chartOf({}, {series: [one, one, one, one, one]})],
    [
      'line chart must end after it starts: 2018-12-31, 2018-01-01',
      chartOf({}, {startMs: Date.parse('2018-12-31'), endMs: Date.parse('2018-01-01')}),
    ],
    ['series without points: "Tickets"', chartOf({points: []})],
    [
      'number is not finite: NaN, in series "Tickets"',
      chartOf({points: [pointOf('2018-01-01', NaN)]}),
    ],
    [
      'number is below zero: -3, in series "Tickets"',
      chartOf({points: [pointOf('2018-01-01', -3)]}),
    ],
    [
      'points are not in order of time: 2018-01-01, in series "Tickets"',
      chartOf({points: [pointOf('2018-01-01', 1), pointOf('2018-01-01', 2)]}),
    ],
    [
      'point is outside the axis: 2017-12-31, in series "Tickets"',
      chartOf({points: [pointOf('2017-12-31', 1)]}),
    ],
    [
      'mark is outside the axis: 2019-01-01, "Too late"',
      chartOf({}, {marks: [{atMs: Date.parse('2019-01-01'), dateText: '', label: 'Too late'}]}),
    ],
    ['line chart needs a number above zero', chartOf({points: [pointOf('2018-01-01', 0)]})],
  ])('throws %j', (message, chart) => {
    expect(() => drawLineChart(chart, artboard, 'f')).toThrow(
      message.includes('is not finite') ? new RangeError(message) : new SpecError(message),
    )
  })
})

test('crossedTexts(root) finds a text that a line runs through', () => {
  const text = label({text: 'words', x: 10, y: 20, sizePx: 14})
  const line = (y: number) => s('path', {className: 'line-grey', d: `M0,${y}H100`})
  expect(crossedTexts(s('svg', {}, [text, line(16)]))).toEqual(['crossed: "words"'])
  expect(crossedTexts(s('svg', {}, [text, line(30)]))).toEqual([])
})

describe('drawLineChart(chart, artboard) of points without a line', () => {
  test.each([wide, narrow])('draws the points alone: $name', (artboard) => {
    const svg = drawLineChart(chartOf({curve: 'points'}), artboard, 'f')
    expect(linesOf(svg)).toEqual([])
    expect(withClass(svg, 'point')).toHaveLength(artboard === wide ? 2 : 3)
    expect(layoutFaults(svg)).toEqual([])
  })

  test('refuses an area', () => {
    expect(() => drawLineChart(chartOf({curve: 'points', hasArea: true}), wide, 'f')).toThrow(
      new SpecError('points without a line have no area: "Tickets"'),
    )
  })
})

test('drawLineChart(chart, wide) keeps the ring of its key within the artboard', () => {
  const points = one.points.map((point) => ({...point, isApproximate: true}))
  const svg = drawLineChart(chartOf({points}), wide, 'f')
  const lefts = withName(svg, 'circle')
    .map(({properties: {cx, r}}) => Number(cx) - Number(r))
    .filter(Number.isFinite)
  expect(lefts).toHaveLength(2)
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0.5)
})

test('drawLineChart(chart, wide) lists four series with intervals two by two', () => {
  const points = Array.from({length: 14}, (_, i) =>
    pointOf(`2018-0${1 + Math.floor(i / 2)}-${i % 2 === 0 ? '01' : '15'}`, 50 + (i % 2), {
      dateText: '27 September 2018 to 30 November 2019',
      valueText: 'more than forty thousand',
    }),
  )
  const series = ['A', 'B', 'C', 'D'].map((label) => ({...one, label, points}))
  const svg = drawLineChart(chartOf({}, {series}), wide, 'f')
  const lefts = textBoxes(svg).filter(({text}) => text.startsWith('27 September'))
  expect(new Set(lefts.map(({left}) => left))).toEqual(new Set([0, 370]))
  expect(layoutFaults(svg)).toEqual([])
})
