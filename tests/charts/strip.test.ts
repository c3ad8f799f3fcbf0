import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawStrip, type Strip, type StripState} from '../../src/charts/strip.ts'
import {chooseStripRows} from '../../src/charts/strip-row.ts'
import {elementsOf, textsOf, titlesOf} from './drawn.ts'
import {layoutFaults} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const states: readonly StripState[] = [
  {id: 'once', label: 'lines that appear for the first time', pattern: 'solid', tone: 'accent'},
  {id: 'repeat', label: 'repeats', pattern: 'hatch', tone: 'accent'},
  {id: 'altered', label: 'lines with altered wording', pattern: 'dot', tone: 'contrast'},
  {id: 'furniture', label: 'lines of page furniture', pattern: 'outline', tone: 'grey'},
]

// As many lines as S2 has, its last 28 story lines repeated, with lengths made up for the test.
const marks = Array.from({length: 94}, (_, i) => {
  const line = i + 1
  return {name: `line ${line}`, state: stateOfLine(line), length: 3 + ((line * 17) % 55)}
})

function stateOfLine(line: number): string {
  if (line <= 2 || line > 92) return 'furniture'
  if (line >= 65) return 'repeat'
  return line === 41 ? 'altered' : 'once'
}

const real: Strip = {
  chart: 'strip',
  note: 'Lines in reading order; the taller the mark, the more words (at most 57)',
  marks,
  states,
  brackets: [{from: 65, to: 92, label: 'the last 28 lines of the story again'}],
}

const nasty: Strip = {
  ...real,
  marks: [...marks, ...marks, ...marks],
  states: states.map((state) => ({
    ...state,
    label: `${state.label} as counted by hand on the page`,
  })),
  brackets: [
    {from: 94, to: 94, label: 'one line at the end of a row, with a label longer than itself'},
    {from: 20, to: 250, label: 'nearly all of it'},
    {from: 25, to: 26, label: 'one pair'},
    {from: 28, to: 29, label: 'another pair, told at some length'},
    {from: 282, to: 282, label: 'end'},
  ],
}

const small: Strip = {
  chart: 'strip',
  note: 'Lines in reading order; the taller the mark, the more words (at most 57)',
  states,
  marks: [
    {name: 'line 1', state: 'once', length: 10},
    {name: 'line 2: repeat of line 1', state: 'repeat', length: 5},
    {name: 'line 3', state: 'altered', length: 0},
  ],
}

describe.each(Object.values(artboards))('drawStrip(spec, $name)', (artboard) => {
  test.each([
    ['94 lines', real],
    ['a nasty spec', nasty],
    ['three lines', small],
  ])('keeps the texts of %s apart and whole', (_, spec) => {
    expect(layoutFaults(drawStrip(spec, artboard, 'a'))).toEqual([])
  })

  test('draws one titled mark a line, in reading order', () => {
    expect(titlesOf(drawStrip(real, artboard, 'a'))).toEqual(marks.map(({name}) => name))
  })

  test('draws the same tree for the same spec', () => {
    expect(drawStrip(nasty, artboard, 'a')).toEqual(drawStrip(nasty, artboard, 'a'))
  })

  test('counts the marks of each state in use', () => {
    expect(textsOf(drawStrip(real, artboard, 'a'))).toEqual(
      expect.arrayContaining([
        '28 repeats',
        '1 lines with altered wording',
        '4 lines of page furniture',
      ]),
    )
    expect(textsOf(drawStrip(small, artboard, 'a')).join()).not.toContain('furniture')
  })
})

describe('drawStrip(spec, artboard)', () => {
  test('makes bars as high as their lines are long', () => {
    const bars = elementsOf(drawStrip(small, artboards.wide, 'a'), 'rect').filter(
      ({children}) => children.length > 0,
    )
    // The hatched bar’s outline of 1 px lies inside: 44 px high, 43 from middle to middle of it.
    expect(bars.map(({properties}) => [properties['y'], properties['height']])).toEqual([
      [0, 88],
      [44.5, 43],
    ])
  })

  test('draws the mark of a line without words', () => {
    const [stalk] = elementsOf(drawStrip(small, artboards.wide, 'a'), 'circle')
    expect(stalk?.properties['className']).toEqual(['fill-contrast'])
  })

  test('numbers the first and last mark of every row', () => {
    expect(chooseStripRows(94, artboards.wide)).toMatchObject([{first: 1, last: 94}])
    expect(chooseStripRows(94, artboards.narrow)).toMatchObject([
      {first: 1, last: 32, pitchPx: 10},
      {first: 33, last: 64, pitchPx: 10},
      {first: 65, last: 94, pitchPx: 10},
    ])
    const texts = textsOf(drawStrip(real, artboards.narrow, 'a'))
    expect(texts.slice(0, 7)).toEqual([
      '1',
      '32',
      '33',
      '64',
      'the last 28 lines of the story again',
      '65',
      '94',
    ])
  })

  test('leaves a bracket open where its run goes on in the next row', () => {
    const spec = {...real, brackets: [{from: 30, to: 40, label: 'over the edge'}]}
    const chart = drawStrip(spec, artboards.narrow, 'a')
    const ink = elementsOf(chart, 'line').filter(({properties}) =>
      String(properties['className']).includes('line-ink'),
    )
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['over the edge', '… over the edge']))
    // Two bars, each with a leg at its closed end.
    expect(ink).toHaveLength(4)
  })

  test('sets neighbouring brackets on one level', () => {
    const one = {from: 37, to: 64, label: 'the story’s end'}
    const two = {from: 65, to: 92, label: 'the same again'}
    const height = (brackets: Strip['brackets'] & object) =>
      drawStrip({...real, brackets}, artboards.wide, 'a').properties['height']
    expect(height([one, two])).toBe(height([one]))
  })

  test('begins pattern ids with the figure’s id', () => {
    const [pattern] = elementsOf(drawStrip(real, artboards.wide, 's2-wide'), 'pattern')
    expect(pattern?.properties['id']).toBe('s2-wide-hatch-accent')
  })
})

describe('drawStrip(spec, artboard) refuses', () => {
  const draw = (spec: Partial<Strip>) => () => drawStrip({...real, ...spec}, artboards.wide, 'a')
  const line = {name: 'line 1', state: 'once', length: 1}

  test.each([
    [{marks: []}, 'strip needs at least 1 mark, got 0'],
    [{marks: [{...line, state: 'onec'}]}, 'unknown state: onec, in strip mark "line 1"'],
    [{marks: [{...line, length: -1}]}, 'strip mark "line 1" needs a length of 0 or more, got -1'],
    [{marks: [{...line, length: NaN}]}, 'strip mark "line 1" needs a length of 0 or more, got NaN'],
    [
      {brackets: [{from: 92, to: 95, label: 'the end'}]},
      'strip bracket "the end" needs marks within 1 to 94, got 92 to 95',
    ],
    [
      {brackets: [{from: 9, to: 8, label: 'back'}]},
      'strip bracket "back" needs marks within 1 to 94, got 9 to 8',
    ],
  ])('%j', (spec, message) => {
    expect(draw(spec)).toThrow(new SpecError(message))
  })
})
