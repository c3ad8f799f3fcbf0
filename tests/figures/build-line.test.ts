import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawChart} from '../../src/charts/draw.ts'
import type {LineChart} from '../../src/charts/line-chart.ts'
import {checkFigures} from '../../src/checks/check-figures.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {Figure} from '../../src/figures/figure.ts'
import {timeOf} from '../../src/figures/line-time.ts'
import type {ClaimOf} from '../../src/ledger/claim.ts'
import type {Ledger} from '../../src/ledger/ledger.ts'
import {loadSite} from '../../src/site.ts'
import {SpecError} from '../../src/spec-error.ts'
import {layoutFaults} from '../charts/text-boxes.ts'

const site = loadSite('.')
const {figureWords: sharedWords} = site

/** The real ledger with claims made from one of its quantities. */
function ledgerWith(claims: Readonly<Record<string, Partial<ClaimOf<'quantity'>>>>): Ledger {
  const model = site.ledger.claims.get('el-etnam')
  if (model?.kind !== 'quantity') throw new Error('no quantity: el-etnam')
  const bare = {...model, value: undefined, low: undefined, high: undefined, hedge: undefined}
  const made = Object.entries(claims).map(([id, claim]) => [id, {...bare, id, ...claim}] as const)
  return {...site.ledger, claims: new Map([...site.ledger.claims, ...made])}
}

const dollars = {unit: 'US dollars'}
const ledger = ledgerWith({
  'test-july': {...dollars, value: 34e9, asOf: '2018-07-06/2018-08-22'},
  'test-august': {...dollars, value: 50e9, asOf: '2018-08-23'},
  'test-year': {...dollars, value: 250e9, hedge: 'about', asOf: '2018'},
  'test-open': {...dollars, low: 370e9, asOf: '2019-09-01/..'},
  'test-range': {...dollars, low: 1, high: 2, asOf: '2019'},
})

function figureOf(change: Readonly<Record<string, unknown>> = {}): Figure {
  return Figure.parse({
    id: 'test-tariffs',
    kind: 'line',
    title: 'Tariffs came to cover most Chinese goods',
    subtitle: 'Value of goods by date of the tariff',
    alt: 'Step chart of goods under the tariffs. Description follows.',
    description: {axes: 'Time and dollars.', finding: 'It rose.', values: 'Four.', gaps: 'None.'},
    cannotShow: 'who paid the tariffs.',
    checked: '2026-01-10',
    axisLabel: 'Goods under the tariffs, billion US dollars',
    divideBy: 1e9,
    from: '2018-06',
    to: '2020-02',
    key: {seed: 'filled: told in a seed text', record: 'outlined: in the record only'},
    series: [
      {
        id: 'goods',
        label: 'Goods taxed',
        curve: 'step',
        area: true,
        stroke: 'solid',
        tone: 'accent',
        points: [
          {claim: 'test-open', text: '370 at 15 per cent'},
          {claim: 'test-august', show: false},
          {claim: 'test-july'},
          {claim: 'test-year', at: '2018-09-24'},
        ],
      },
    ],
    marks: [{claim: 'el-announced', at: '2019-10-07', label: 'The list grows'}],
    ...change,
  })
}

function specOf(figure: Figure): LineChart {
  const {spec} = buildFigure(figure, ledger, sharedWords)
  if (spec.chart !== 'line') throw new Error(`no line: ${spec.chart}`)
  return spec
}

describe('buildFigure(line, ledger)', () => {
  test('puts points in order of time, in the unit of the axis, hedges and all', () => {
    const points = specOf(figureOf()).series[0]?.points
    expect(
      points?.map(({dateText, value, valueText, isShown, isApproximate}) => [
        dateText,
        value,
        valueText,
        isShown,
        isApproximate ?? false,
      ]),
    ).toEqual([
      ['6 Jul 2018 to 22 Aug 2018', 34, '34', true, false],
      ['23 Aug 2018', 50, '50', false, false],
      ['24 Sep 2018', 250, 'about 250', true, true],
      ['from 1 Sep 2019', 370, '370 at 15 per cent', true, true],
    ])
  })

  test('marks a day at its middle', () => {
    expect(specOf(figureOf()).marks).toEqual([
      {atMs: Date.parse('2019-10-07T12:00Z'), dateText: '7 Oct 2019', label: 'The list grows'},
    ])
  })

  test('lists a row a point and a row a mark, with the number as claimed', () => {
    const {table, claims, counts} = buildFigure(figureOf(), ledger, sharedWords)
    expect(table.columns.slice(0, 3)).toEqual(['Date', 'What is counted', 'Number'])
    expect(table.rows.map((row) => row.slice(0, 3).map(({text}) => text))).toEqual([
      ['6 July 2018 to 22 August 2018', 'Goods taxed', '$34 billion'],
      ['23 August 2018', 'Goods taxed', '$50 billion'],
      ['24 September 2018', 'Goods taxed', 'about $250 billion'],
      ['from 1 September 2019', 'Goods taxed', 'at least $370 billion'],
      ['7 October 2019', 'The list grows', 'no number'],
    ])
    expect(claims).toEqual(['test-july', 'test-august', 'test-year', 'test-open', 'el-announced'])
    expect(counts).toEqual([1, 4, 4, 34, 50, 250, 370])
  })

  test('draws it clear on both artboards', () => {
    for (const artboard of Object.values(artboards))
      expect(layoutFaults(drawChart(specOf(figureOf()), artboard, 'f'))).toEqual([])
  })

  test('allows in words the numbers that the axis shows, and no others', () => {
    const figure = figureOf({subtitle: 'From 34 to 370, with 999 to come'})
    const problems = checkFigures({...site, figures: new Map([[figure.id, figure]]), ledger})
    expect(problems.filter(({code}) => code === 'F002').map(({message}) => message)).toEqual([
      "not a number of the figure's claims: 999",
      "not a number of the figure's claims: 15", // of the label, whose claim does not say it
      'not a date of test-year: 2018-09-24', // of the mark, whose claim has no day
    ])
  })

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['test-range is a range: a line needs one number', {claim: 'test-range'}],
    ['el-announced is an event, not a quantity', {claim: 'el-announced'}],
    ['no place on the axis: ../2019', {claim: 'test-july', at: '../2019'}],
  ])('refuses a point: %s', (message, point) => {
    const [series] = [{id: 'a', label: 'A', curve: 'step', stroke: 'solid', tone: 'ink'}]
    const figure = figureOf({series: [{...series, points: [point]}]})
    expect(() => buildFigure(figure, ledger, sharedWords)).toThrow(new SpecError(message))
  })

  test('refuses an axis without an end', () => {
    const figure = figureOf({to: '2018/..'})
    expect(() => buildFigure(figure, ledger, sharedWords)).toThrow(
      new SpecError('axis needs an end: 2018/..'),
    )
  })
})

describe('timeOf(date, curve)', () => {
  test.each([
    ['2018-12-31', 'linear', '2018-12-31T12:00:00.000Z'],
    ['2018-09', 'linear', '2018-09-30T23:59:59.999Z'],
    ['2018', 'step', '2018-12-31T23:59:59.999Z'],
    ['2018-07-06/2018-08-22', 'linear', '2018-08-22T23:59:59.999Z'],
    ['2018-07-06/2018-08-22', 'step', '2018-07-06T00:00:00.000Z'],
    ['2018-07-06/..', 'linear', '2018-07-06T00:00:00.000Z'],
  ] as const)('%s of a %s series is at %s', (date, curve, at) => {
    expect(new Date(timeOf(date, curve)).toISOString()).toBe(at)
  })
})
