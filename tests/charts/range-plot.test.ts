import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawRangePlot} from '../../src/charts/range-plot.ts'
import type {RangePlot, RangeRow} from '../../src/charts/range-plot.ts'
import {pick, withClass, withName} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const key = {
  seed: 'filled: in a seed text',
  record: 'outlined: in the public record only',
  inexact: 'dashed ring: not exact',
  open: 'arrow: more than the number',
}

// On the wide artboard the axis runs from 236 to 680: 100 units are 444 px.
function plotOf(...rows: readonly Partial<RangeRow>[]): RangePlot {
  return {
    chart: 'range',
    axisLabel: 'people',
    domain: [0, 100],
    rows: rows.map((row) => ({label: 'UHRP', valueText: '50', basis: 'seed', ...row})),
    key,
  }
}

const realistic: RangePlot = {
  chart: 'range',
  axisLabel: 'people held, as each source gives it',
  domain: [0, 3_000_000],
  tickText: {'0': '0', '1000000': '1 million', '2000000': '2 million', '3000000': '3 million'},
  caution: 'Methods differ: do not compare row with row.',
  rows: [
    {
      label: 'New York Times, 21 May 2019',
      note: 'no source named; a mixture of methods',
      low: 800_000,
      high: 3_000_000,
      valueText: '800,000 to 3 million',
      basis: 'seed',
    },
    {
      label: 'South China Morning Post, 8 October 2019',
      note: 'method not given',
      low: 1_000_000,
      openHigh: true,
      valueText: 'more than 1 million',
      basis: 'seed',
    },
    {
      label: 'Gay McDougall, UN committee member, 10 August 2018',
      note: 'reports received',
      value: 1_000_000,
      approximate: true,
      valueText: 'about 1 million',
      basis: 'record',
    },
    {
      label: 'Adrian Zenz, researcher, July 2019',
      note: 'documents',
      high: 1_500_000,
      openLow: true,
      valueText: 'up to 1.5 million',
      basis: 'record',
    },
    {
      label: 'China’s government, 9 December 2019',
      note: 'said all trainees had graduated',
      gapText: 'no figure published',
      valueText: '',
      basis: 'record',
    },
  ],
  key,
}

const nasty: RangePlot = {
  ...plotOf(
    {
      low: 0,
      high: 100,
      openHigh: true,
      approximate: true,
      valueText: 'from nothing at all to more than everything that this axis can hold',
    },
    {
      value: 100,
      valueText: 'exactly one hundred of these units',
      note: 'a note that goes on and on, with more lines than the plot beside it has, and then a few more words',
    },
    {value: 0, approximate: true, valueText: '0', basis: 'record'},
    {low: 99.9, high: 100, valueText: '99.9 to 100'},
    {high: 1, openLow: true, valueText: 'up to 1'},
    {
      gapText:
        'not published, not told to us, and not to be found in any of the places where we looked',
    },
  ),
  axisLabel: 'units with a name so long that it has to be broken on the narrow artboard at least',
  domain: [0, 100],
  tickText: {
    '0': 'none',
    '20': 'twenty units',
    '40': 'forty units',
    '60': 'sixty units',
    '80': 'eighty units',
    '100': 'one hundred units',
  },
}

describe('drawRangePlot(plot, wide)', () => {
  test('draws a point as a dot', () => {
    const svg = drawRangePlot(plotOf({value: 50}), artboards.wide, 'f')
    expect(pick(withName(svg, 'circle')[0], 'className', 'cx')).toEqual([['fill-accent'], 458])
    expect(withName(svg, 'rect')).toEqual([])
  })

  test('draws an interval as a bar with a cap at both ends', () => {
    const svg = drawRangePlot(plotOf({low: 25, high: 50}), artboards.wide, 'f')
    expect(withName(svg, 'rect').map((rect) => pick(rect, 'x', 'width'))).toEqual([[347, 111]])
    expect(withClass(svg, 'line-accent').map((caps) => pick(caps, 'd'))).toEqual([
      ['M347,32.5V49.5M458,32.5V49.5'],
    ])
  })

  test('closes the known end of an open range only', () => {
    const svg = drawRangePlot(plotOf({low: 50, openHigh: true}), artboards.wide, 'f')
    const caps = withClass(svg, 'line-accent').filter(({tagName}) => tagName === 'path')
    expect(caps.map((cap) => pick(cap, 'd'))).toEqual([['M458,32.5V49.5']])
    expect(withName(svg, 'rect')).toHaveLength(3)
    expect(pick(withName(svg, 'polyline')[0], 'points')).toEqual(['511.5,36.5 516,41 511.5,45.5'])
  })

  test('outlines marks that rest on the record', () => {
    const svg = drawRangePlot(plotOf({low: 25, high: 50, basis: 'record'}), artboards.wide, 'f')
    const rects = withName(svg, 'rect').map((rect) => pick(rect, 'className'))
    expect(rects).toEqual([[['fill-sheet', 'line-accent']]])
  })

  test('writes the gap’s word in place of a mark', () => {
    const svg = drawRangePlot(plotOf({gapText: 'not published'}), artboards.wide, 'f')
    const texts = withClass(svg, 'row').map((row) => textBoxes(row).map(({text}) => text))
    expect(texts).toEqual([['UHRP', 'not published']])
    expect([...withName(svg, 'circle'), ...withName(svg, 'rect')]).toEqual([])
  })

  test('takes its ticks from the tick texts', () => {
    const svg = drawRangePlot(realistic, artboards.wide, 'f')
    const ticks = withClass(svg, 'axis').flatMap(textBoxes)
    expect(ticks.map(({text}) => text)).toEqual(['0', '1 million', '2 million', '3 million'])
  })

  test('writes numbers with commas when there are no tick texts', () => {
    const plot = {...plotOf({value: 50}), domain: [0, 6000]} as const
    const svg = drawRangePlot(plot, artboards.wide, 'f')
    const ticks = withClass(svg, 'axis').flatMap(textBoxes)
    expect(ticks.map(({text}) => text)).toEqual([
      '0',
      '1,000',
      '2,000',
      '3,000',
      '4,000',
      '5,000',
      '6,000',
    ])
  })
})

describe.each([artboards.wide, artboards.narrow])('drawRangePlot(plot, $name)', (artboard) => {
  test.each([
    ['realistic', realistic],
    ['nasty', nasty],
  ])('lets no labels of a %s plot collide', (_, plot) => {
    expect(layoutFaults(drawRangePlot(plot, artboard, 'f'))).toEqual([])
  })

  test('writes the caution on the chart', () => {
    const texts = textBoxes(drawRangePlot(realistic, artboard, 'f')).map(({text}) => text)
    expect(texts[0]).toBe('Methods differ: do not compare row with row.')
  })

  test('gives the same tree for the same plot', () => {
    const draw = (): unknown => drawRangePlot(realistic, artboard, 'f')
    expect(draw()).toEqual(draw())
  })

  test.each<[string, RangePlot]>([
    ['range plot needs at least 1 row, got 0', plotOf()],
    ['range plot axis must start at zero: 5,10', {...plotOf({value: 7}), domain: [5, 10]}],
    ['range plot axis must start at zero: 0,NaN', {...plotOf({value: 7}), domain: [0, NaN]}],
    ['number is not finite: Infinity, in row "UHRP"', plotOf({value: Infinity})],
    ['row has neither numbers nor a gap text: "UHRP"', plotOf({})],
    ['row has both numbers and a gap text: "UHRP"', plotOf({value: 3, gapText: 'none'})],
    ['row numbers do not rise: 3,1, in row "UHRP"', plotOf({low: 3, high: 1})],
    ['row is open below zero: "UHRP"', plotOf({low: 0, openLow: true})],
    ['axis does not hold 101: 0,100, in row "UHRP"', plotOf({value: 101})],
    [
      'axis does not hold 101: 0,100, in tick texts',
      {...plotOf({value: 1}), tickText: {'101': 'x'}},
    ],
  ])('throws %j', (message, plot) => {
    expect(() => drawRangePlot(plot, artboard, 'f')).toThrow(
      message.includes('is not finite') ? new RangeError(message) : new SpecError(message),
    )
  })
})

test('drawRangePlot(plot, artboard) says what rings and arrows mean where they occur', () => {
  const said = (...rows: readonly Partial<RangeRow>[]): string[] =>
    textBoxes(drawRangePlot(plotOf(...rows), artboards.wide, 'f'))
      .map(({text}) => text)
      .filter((text) => Object.values(key).includes(text))
  expect(said({value: 50})).toEqual([])
  expect(said({value: 50, approximate: true})).toEqual([key.inexact])
  expect(said({low: 50, openHigh: true})).toEqual([key.open])
  expect(said({high: 50, openLow: true}, {value: 9, basis: 'record'})).toEqual([
    ...[key.seed, key.record, key.open],
  ])
})
