import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawUnitChart, type UnitChart} from '../../src/charts/unit-chart.ts'
import {elementsOf, textsOf, titlesOf} from './drawn.ts'
import {layoutFaults} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const seeds = (...names: readonly string[]) => names.map((name) => ({name, basis: 'seed'}) as const)
const records = (...names: readonly string[]) =>
  names.map((name) => ({name, basis: 'record'}) as const)
const key = {
  seed: 'filled: named in at least one seed text',
  record: 'outlined: named in the official list only',
}
const firms = {
  label: 'firms',
  units: [
    ...seeds('Dahua', 'Hikvision', 'iFlytek', 'Megvii', 'Meiya Pico', 'SenseTime', 'Yixin'),
    ...records('Yitu'),
  ],
}

const real: UnitChart = {
  chart: 'unit',
  key,
  groups: [
    {label: 'regional bureau', units: seeds('Xinjiang Public Security Bureau')},
    {
      label: 'local bureaus',
      note: 'each a “Public Security Bureau”',
      units: records(
        ...['Aksu District', 'Altay Municipality', 'Bayingolin Mongolian Autonomous Prefecture'],
        ...['Boertala Mongolian Autonomous Prefecture', 'Changji Hui Autonomous Prefecture'],
        ...[
          'Hami Municipality',
          'Hetian Prefecture',
          'Kashgar Prefecture',
          'Kelamayi Municipality',
        ],
        ...['Kezilesu Kyrgyz Autonomous Prefecture', 'Shihezi Municipality', 'Tacheng Prefecture'],
        ...[
          'Tumushuke Municipal',
          'Turfan Municipality',
          'Urumqi Municipal',
          'Wujiaqu Municipality',
        ],
        ...['Xinjiang Production and Construction Corps', 'Yili Kazakh Autonomous Prefecture'],
      ),
    },
    {label: 'institute', units: records('Xinjiang Police College')},
    firms,
  ],
}

const nasty: UnitChart = {
  chart: 'unit',
  key: {seed: `filled: ${'named somewhere in a text, '.repeat(6)}`.trim(), record: 'outlined'},
  groups: [
    {
      label: `bodies ${'whose label is longer than a line '.repeat(3)}`.trim(),
      note: 'a note that goes on about what was counted, by whom, when, and how. '.repeat(3).trim(),
      units: seeds(
        ...Array.from({length: 44}, (_, i) => `Airline ${i} ${'and sons '.repeat(i % 5)}`),
      ),
    },
    {label: 'one', units: records('x')},
    {label: 'two', units: seeds('y', 'z')},
    {label: 'three', units: seeds('Counter-terrorism/anti-splittism headquarters-in-waiting')},
  ],
}

describe.each(Object.values(artboards))('drawUnitChart(spec, $name)', (artboard) => {
  test.each([
    ['the 28', real],
    ['a nasty spec', nasty],
  ])('keeps the texts of %s apart and whole', (_, spec) => {
    expect(layoutFaults(drawUnitChart(spec, artboard, 'a'))).toEqual([])
  })

  test('gives every unit a square and its name', () => {
    const chart = drawUnitChart(real, artboard, 'a')
    expect(titlesOf(chart)).toEqual(real.groups.flatMap(({units}) => units.map(({name}) => name)))
    const squares = elementsOf(chart, 'rect').filter(({children}) => children.length > 0)
    const classes = squares.map(({properties}) => String(properties['className']))
    expect(classes.filter((name) => name === 'fill-accent')).toHaveLength(8)
    expect(classes.filter((name) => name === 'fill-sheet,line-accent')).toHaveLength(20)
  })

  test('counts each group in its heading', () => {
    expect(textsOf(drawUnitChart(real, artboard, 'a'))).toEqual(
      expect.arrayContaining(['1 regional bureau', '18 local bureaus', '1 institute', '8 firms']),
    )
  })

  test('draws the same tree for the same spec', () => {
    expect(drawUnitChart(real, artboard, 'a')).toEqual(drawUnitChart(real, artboard, 'a'))
  })
})

describe('drawUnitChart(spec, artboard)', () => {
  test('sets four squares a row on the wide artboard and two on the narrow', () => {
    const lefts = ({wide, narrow} = artboards) =>
      [wide, narrow].map((artboard) => {
        const chart = drawUnitChart({chart: 'unit', key, groups: [firms]}, artboard, 'a')
        const squares = elementsOf(chart, 'rect').filter(({children}) => children.length > 0)
        return squares.slice(0, 5).map(({properties}) => properties['x'])
      })
    expect(lefts()).toEqual([
      [0, 184.5, 369, 553.5, 0],
      [0, 169, 0, 169, 0],
    ])
  })

  test('puts small neighbouring groups in one row', () => {
    const groups = ['a', 'b', 'c'].map((label) => ({label, units: seeds(`unit ${label}`)}))
    const chart = drawUnitChart({chart: 'unit', key, groups}, artboards.wide, 'a')
    const [row] = chart.children
    expect(chart.children).toHaveLength(1)
    expect(row).toMatchObject({
      children: [
        {properties: {transform: 'translate(0,0)'}},
        {properties: {transform: 'translate(184.5,0)'}},
        {properties: {transform: 'translate(369,0)'}},
      ],
    })
  })

  test('has a key only where both bases occur', () => {
    const texts = (units: typeof firms.units) =>
      textsOf(
        drawUnitChart({chart: 'unit', key, groups: [{label: 'x', units}]}, artboards.wide, 'a'),
      )
    expect(texts(firms.units)).toContain(key.seed)
    expect(texts(seeds('Dahua'))).toEqual(['1 x', 'Dahua'])
  })

  test('refuses a chart without groups and a group without units', () => {
    const draw = (groups: UnitChart['groups']) => () =>
      drawUnitChart({chart: 'unit', key, groups}, artboards.wide, 'a')
    expect(draw([])).toThrow(new SpecError('unit chart needs at least 1 group, got 0'))
    expect(draw([{label: 'local bureaus', units: []}])).toThrow(
      new SpecError('unit chart group "local bureaus" needs at least 1 unit, got 0'),
    )
  })

  test('refuses a word longer than the artboard', () => {
    const spec: UnitChart = {
      chart: 'unit',
      key,
      groups: [{label: 'x', units: seeds('n'.repeat(90))}],
    }
    expect(() => drawUnitChart(spec, artboards.narrow, 'a')).toThrow(
      new SpecError(`unit chart has no room for a name: ${'n'.repeat(90)}`),
    )
  })
})
