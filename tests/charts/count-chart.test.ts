import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawCountChart, type CountChart} from '../../src/charts/count-chart.ts'
import {airlines, fiveGroups} from './count-specs.ts'
import {elementsOf, textsOf} from './drawn.ts'
import {withClass} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

describe.each(Object.values(artboards))('drawCountChart(spec, $name)', (artboard) => {
  test.each([
    ['the airlines', airlines],
    ['five groups with long labels', fiveGroups],
    ['four groups', {...fiveGroups, groups: fiveGroups.groups.slice(0, 4)}],
  ])('keeps the texts of %s apart and whole', (_, spec) => {
    expect(layoutFaults(drawCountChart(spec, artboard, 'a'))).toEqual([])
  })

  test('draws a square for each that is counted, in the group’s pattern', () => {
    const groups = withClass(drawCountChart(airlines, artboard, 'a'), 'squares')
    expect(groups.map((group) => elementsOf(group, 'rect').length)).toEqual([40, 4])
    const first = groups.map(({children: [square]}) => square)
    expect(first).toMatchObject([
      {properties: {className: ['fill-soft', 'line-accent']}},
      {properties: {className: ['line-accent'], fill: 'url(#a-hatch-accent)'}},
    ])
  })

  test('draws the same tree for the same spec', () => {
    expect(drawCountChart(fiveGroups, artboard, 'a')).toEqual(
      drawCountChart(fiveGroups, artboard, 'a'),
    )
  })
})

describe('drawCountChart(spec, artboard)', () => {
  test('sets ten squares a row, with more room after the fifth', () => {
    const [finished] = withClass(drawCountChart(airlines, artboards.narrow, 'a'), 'squares')
    const places = elementsOf(finished ?? never(), 'rect').map(({properties: {x, y}}) => [x, y])
    expect(places.slice(0, 11)).toEqual([
      ...[0.5, 22.5, 44.5, 66.5, 88.5, 115.5, 137.5, 159.5, 181.5, 203.5].map((x) => [x, 0.5]),
      [0.5, 22.5],
    ])
    expect(places.at(-1)).toEqual([203.5, 66.5])
  })

  test('sets groups beside each other when wide, four of them two by two', () => {
    const lefts = (spec: CountChart) =>
      textBoxes(drawCountChart(spec, artboards.wide, 'a'))
        .filter(({text}) => /^(about )?\d+ /.test(text))
        .map(({left}) => left)
    expect(lefts(airlines)).toEqual([0, 372])
    expect(lefts({...fiveGroups, groups: fiveGroups.groups.slice(0, 4)})).toEqual([0, 372, 0, 372])
    expect(lefts(fiveGroups)).toEqual([0, 248, 496, 0, 248])
  })

  test('says a group of none without a square', () => {
    const groups = [{heading: '0 refused', count: 0, pattern: 'soft'}] as const
    const chart = drawCountChart({chart: 'count', groups}, artboards.narrow, 'a')
    expect(textsOf(chart)).toEqual(['0 refused'])
    expect(elementsOf(chart, 'rect')).toEqual([])
    // A line of text and nothing below it.
    expect(chart.properties['height']).toBe(18)
  })

  test('sets squares of a row at one height, each below its own heading, notes below them', () => {
    const spec = {...fiveGroups, groups: fiveGroups.groups.slice(0, 2)}
    const chart = drawCountChart(spec, artboards.wide, 'a')
    const [short, long, long2, note] = textBoxes(chart).map(({bottom}) => bottom)
    expect(short).toBe(long2)
    expect(long).toBeLessThan(short ?? 0)
    expect(note).toBeGreaterThan((short ?? 0) + 9 * 22)
  })

  test.each([
    [[], 'count chart needs at least 1 group, got 0'],
    [
      [{heading: '0.5 firms', count: 0.5, pattern: 'soft'}],
      'count chart group "0.5 firms" needs a whole count of 0 to 200, got 0.5',
    ],
    [
      [{heading: '201 firms', count: 201, pattern: 'soft'}],
      'count chart group "201 firms" needs a whole count of 0 to 200, got 201',
    ],
    [
      [{heading: '-1 firms', count: -1, pattern: 'soft'}],
      'count chart group "-1 firms" needs a whole count of 0 to 200, got -1',
    ],
  ] as const)('refuses %j', (groups, message) => {
    expect(() => drawCountChart({chart: 'count', groups}, artboards.wide, 'a')).toThrow(
      new SpecError(message),
    )
  })
})

function never(): never {
  throw new Error('no group')
}
