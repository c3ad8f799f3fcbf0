import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {
  drawStackedComposition,
  type StackedComposition,
  type StackedPart,
} from '../../src/charts/stacked-composition.ts'
import {elementsOf, textsOf, titlesOf} from './drawn.ts'
import {money, speakers} from './stack-specs.ts'
import {layoutFaults} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const parts: readonly StackedPart[] = [
  {id: 'fact', label: 'reported fact', pattern: 'solid', tone: 'accent'},
  {id: 'law', label: 'law or official act', pattern: 'hatch', tone: 'accent'},
  {id: 'official', label: 'official statement', pattern: 'solid', tone: 'ink'},
  {id: 'alleged', label: 'allegation', pattern: 'solid', tone: 'contrast'},
  {id: 'denial', label: 'denial', pattern: 'outline', tone: 'contrast'},
  {id: 'opinion', label: 'opinion', pattern: 'dots', tone: 'ink'},
  {id: 'other', label: 'page furniture', pattern: 'soft', tone: 'grey'},
]
// Counts made up for the test.
const rows: StackedComposition['rows'] = [
  {
    label: 'S0',
    note: 'Oct 2019',
    counts: {fact: 5, official: 1, alleged: 2, denial: 1, opinion: 2},
  },
  {
    label: 'S1',
    counts: {fact: 9, law: 3, official: 8, alleged: 2, denial: 5, opinion: 3, other: 3},
  },
  {label: 'S2', note: 'altered copy', counts: {fact: 28, law: 6, alleged: 9, denial: 0, other: 4}},
  {label: 'S4', counts: {fact: 10, law: 2, official: 2, alleged: 1, denial: 1, opinion: 1}},
]
const real: StackedComposition = {chart: 'stacked', unit: 'paragraphs', scale: 'share', parts, rows}

const slivers = {fact: 1, law: 1, official: 1, alleged: 1, denial: 1, opinion: 1}
const nasty: StackedComposition = {
  ...real,
  unit: 'paragraphs and headings counted by hand in the folder',
  rows: [
    {
      label: 'A row with a label that needs several lines at any width whatsoever',
      note: 'and a note about the telecommunications-equipment, which adds to it',
      counts: {...slivers, other: 1480},
    },
    {label: 'B', counts: {...slivers, fact: 1480, other: 12}},
    {label: 'C', counts: slivers},
  ],
}

const bodies: StackedComposition = {
  chart: 'stacked',
  unit: 'entities',
  unitOfOne: 'entity',
  scale: 'count',
  parts: [
    {id: 'firm', label: 'companies', pattern: 'solid', tone: 'accent'},
    {id: 'police', label: 'police bodies', pattern: 'outline', tone: 'accent'},
  ],
  rows: [
    {label: 'Added', counts: {firm: 8, police: 20}},
    {label: 'Other', counts: {firm: 1}},
    {label: 'None', counts: {}},
  ],
}

describe.each(Object.values(artboards))('drawStackedComposition(spec, $name)', (artboard) => {
  test.each([
    ['shares', real],
    ['counts', {...real, scale: 'count'} as const],
    ['two kinds of bodies', bodies],
    ['sums of money', money],
    ['counts with one part', speakers],
    ['a nasty spec', nasty],
    ['a nasty spec by count', {...nasty, scale: 'count'} as const],
  ])('keeps the texts of %s apart and whole', (_, spec) => {
    expect(layoutFaults(drawStackedComposition(spec, artboard, 'a'))).toEqual([])
  })

  test('draws a segment for each part that is not 0, in the parts’ order', () => {
    expect(titlesOf(drawStackedComposition(real, artboard, 'a')).slice(12, 16)).toEqual([
      ...['reported fact: 28', 'law or official act: 6', 'allegation: 9', 'page furniture: 4'],
    ])
  })

  test('draws the same tree for the same spec', () => {
    const draw = () => drawStackedComposition(nasty, artboard, 'a')
    expect(draw()).toEqual(draw())
  })

  test('says the total of each row, with the unit of one', () => {
    const texts = textsOf(drawStackedComposition(bodies, artboard, 'a'))
    expect(texts).toEqual(expect.arrayContaining(['28 entities', '1 entity', '0 entities']))
  })

  test('rounds a count to one decimal, and says a hedge where it has one', () => {
    const chart = drawStackedComposition(money, artboard, 'a')
    expect(titlesOf(chart)).toEqual([
      'to be paid: 430.5',
      'to be paid: 361',
      'suspended for seven years: 300',
      'to be paid: 100.9',
      'to be paid: 1,000',
      'in escrow at a US bank: about 400',
    ])
    const said = textsOf(chart).join(' ')
    expect(said).toContain('100.9 million US dollars')
    expect(said).toContain('about 1,400 million US dollars')
  })

  test('does not say a count twice that is the row’s total', () => {
    const texts = textsOf(drawStackedComposition(money, artboard, 'a'))
    const counts = ['430.5', '361', '300', '100.9', '1,000', 'about 400']
    expect(texts.filter((text) => counts.includes(text))).toEqual([
      ...['361', '300', '1,000', 'about 400'],
    ])
  })

  test('says the count of each of several parts, of one that is the row’s total in words too', () => {
    const counts = {paid: 1000, suspended: 4}
    const spec = {...money, rows: [{label: 'Rounded', counts, total: '1,000'}]}
    expect(textsOf(drawStackedComposition(spec, artboard, 'a'))).toEqual(
      expect.arrayContaining(['1,000', '4']),
    )
  })

  test('gives a single part no key, and a row of none its words alone', () => {
    const chart = drawStackedComposition(speakers, artboard, 'a')
    expect(titlesOf(chart)).toEqual([1, 4, 3].map((count) => `named speakers: ${count}`))
    const totals = textsOf(chart).filter((text) => /^\d+ named/.test(text))
    const [one, ...more] = ['1 named speaker', '4', '3', '0', '0']
    expect(totals).toEqual([one, ...more.map((count) => `${count} named speakers`)])
    expect(elementsOf(chart, 'rect')).toHaveLength(3)
  })

  test('has a key of the parts in use, in order', () => {
    const spec = {...real, rows: rows.slice(0, 1)}
    const used = ['reported fact', 'official statement', 'allegation', 'denial', 'opinion']
    expect(textsOf(drawStackedComposition(spec, artboard, 'a')).slice(0, 6)).toEqual([
      ...used,
      'S0',
    ])
  })
})

test('drawStackedComposition(spec, wide) sets a total on one line where its bar leaves room', () => {
  const rows = [
    {label: 'Long', counts: {paid: 1000}, total: '1,000'},
    {label: 'Short', counts: {paid: 430}, total: 'about 430.5'},
  ]
  const chart = drawStackedComposition({...money, rows}, artboards.wide, 'a')
  expect(textsOf(chart)).toContain('about 430.5 million US dollars')
})

describe('drawStackedComposition(spec, narrow)', () => {
  const segments = (spec: StackedComposition) =>
    elementsOf(drawStackedComposition(spec, artboards.narrow, 'a'), 'rect')
      .filter(({children}) => children.length > 0)
      .map(({properties}) => properties)

  test('scales counts to the largest total and leaves 1 px between segments', () => {
    const [firms, police, other] = segments(bodies)
    // 8, 20 and 1 of 28 on 320 px; the outline of 1.5 px lies inside its segment.
    expect(firms).toMatchObject({x: 0, width: 90.429})
    expect(police).toMatchObject({x: 92.179, width: 227.071})
    expect(other).toMatchObject({x: 0, width: 11.429})
  })

  test('scales shares to the full width', () => {
    const [, , other] = segments({...bodies, scale: 'share', rows: bodies.rows.slice(0, 2)})
    expect(other).toMatchObject({x: 0, width: 320})
  })

  test('sets a count over a segment too narrow for it, with a leader', () => {
    const chart = drawStackedComposition(bodies, artboards.narrow, 'a')
    expect(elementsOf(chart, 'line')).toHaveLength(1)
    const tones = elementsOf(chart, 'text')
      .filter(({children}) => ['1', '8'].includes(String(Object.values(children[0] ?? {})[1])))
      .map(({properties}) => String(properties['className']))
    expect(tones).toEqual(['on-accent', 'ink'])
  })
})

describe('drawStackedComposition(spec, artboard) refuses', () => {
  const draw = (spec: Partial<StackedComposition>) => () =>
    drawStackedComposition({...real, ...spec}, artboards.wide, 'a')

  test.each([
    [{rows: []}, 'stacked chart needs at least 1 row and 1 part, got 0 and 7'],
    [{rows: [{label: 'S1', counts: {fcat: 1}}]}, 'unknown part: fcat, in stacked row "S1"'],
    [
      {rows: [{label: 'S1', counts: {law: -1}}]},
      'stacked row "S1" needs counts of 0 or more, got -1 for law',
    ],
    [
      {rows: [{label: 'S1', counts: {law: Infinity}}]},
      'stacked row "S1" needs counts of 0 or more, got Infinity for law',
    ],
    [
      {rows: [{label: 'S3', counts: {law: 0}}]},
      'stacked row "S3" has nothing to share: its total is 0',
    ],
  ])('%j', (spec, message) => {
    expect(draw(spec)).toThrow(new SpecError(message))
  })
})
