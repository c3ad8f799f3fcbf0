import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawMatrix, type Matrix, type MatrixState} from '../../src/charts/matrix.ts'
import {elementsOf, textsOf, titlesOf} from './drawn.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const states: readonly MatrixState[] = [
  {id: 'y', word: 'named', symbol: 'filled'},
  {id: 'n', word: 'not named', symbol: 'outline'},
  {id: 'p', word: 'in part', symbol: 'half'},
  {id: 'x', word: 'denied', symbol: 'cross'},
  {id: 'd', word: 'no statement', symbol: 'dash'},
  {id: 'q', word: 'not checked', symbol: 'query'},
]
const sources = ['S0', 'S1', 'S2', 'S3', 'S4']
// One letter a source: is the firm named in it?
const named: Readonly<Record<string, string>> = {
  Hikvision: 'yyyny',
  Dahua: 'nyyny',
  iFlytek: 'yynny',
  Megvii: 'yynnn',
  'Meiya Pico': 'nynny',
  SenseTime: 'yynnn',
  Yixin: 'nynny',
  Yitu: 'nnnnn',
}
const rowsOf = (letters: Readonly<Record<string, string>>) =>
  Object.entries(letters).map(([label, cells]) => ({
    label,
    cells: [...cells].map((state) => ({state})),
  }))

const real: Matrix = {
  chart: 'matrix',
  rowHeading: 'Firm',
  columns: sources.map((label) => ({label})),
  rows: rowsOf(named),
  states,
}

const verdicts: Matrix = {
  chart: 'matrix',
  rowHeading: 'Question',
  columns: [{label: 'Entity List'}, {label: 'Global Magnitsky list', note: 'Treasury'}],
  states: [
    {id: 'limit', word: 'a limit', symbol: 'half'},
    {id: 'ban', word: 'a ban', symbol: 'filled'},
    {id: 'none', word: 'no effect', symbol: 'outline'},
  ],
  rows: [
    {
      label: 'What happens to a sale of American parts?',
      note: 'parts subject to the export rules',
      cells: [
        {state: 'limit', text: 'needs a licence, which is mostly refused'},
        {state: 'ban', text: 'all dealings are banned where US law reaches'},
      ],
    },
  ],
}

const nasty: Matrix = {
  chart: 'matrix',
  rowHeading: 'A statement of somebody',
  columns: [
    {label: 'Telecommunications-equipment manufacturers', note: 'counter-intelligence'},
    {label: 'Extraordinarily'},
    {label: 'S3'},
  ],
  states,
  rows: [
    {
      label: 'A label that says quite a lot about what somebody said and when they said it to whom',
      note: 'and a note which adds to that',
      cells: [
        {
          state: 'y',
          text: 'Yes, although the sentence says something else and must be read with care',
        },
        {state: 'n'},
        {state: 'q'},
      ],
    },
  ],
}

const many: Matrix = {
  chart: 'matrix',
  columns: Array.from({length: 14}, (_, i) => ({label: `T${i + 1}`})),
  rows: rowsOf({Hikvision: 'ynxpdynxpdynxp', Dahua: 'nnnnnnnnnnnnnn'}),
  states,
}

describe.each(Object.values(artboards))('drawMatrix(spec, $name)', (artboard) => {
  test.each([
    ['firms by text', real],
    ['two lists compared', verdicts],
    ['a nasty spec', nasty],
    ['fourteen columns', many],
  ])('keeps the texts of %s apart and whole', (_, spec) => {
    expect(layoutFaults(drawMatrix(spec, artboard, 'a'))).toEqual([])
  })

  test('draws the same tree for the same spec', () => {
    expect(drawMatrix(nasty, artboard, 'a')).toEqual(drawMatrix(nasty, artboard, 'a'))
  })

  test('has a key of the states in use where cells have texts of their own', () => {
    const unused: MatrixState = {id: 'z', word: 'unused', symbol: 'cross'}
    const spec = {...verdicts, states: [...verdicts.states, unused]}
    expect(textsOf(drawMatrix(spec, artboard, 'a')).slice(-2)).toEqual(['a limit', 'a ban'])
  })

  test('has no key where each state’s word stands beside its symbol', () => {
    const texts = textsOf(drawMatrix(real, artboard, 'a'))
    expect(texts.filter((text) => text === 'named')).toHaveLength(
      artboard.name === 'wide' ? 18 : 18 + 22,
    )
  })
})

describe('drawMatrix(spec, wide)', () => {
  const chart = drawMatrix(real, artboards.wide, 'a')

  test('draws a symbol and a word a cell, in reading order', () => {
    expect(textsOf(chart).slice(0, 12)).toEqual([
      ...['Firm', ...sources],
      ...['Hikvision', 'named', 'named', 'named', 'not named', 'named'],
    ])
    expect(elementsOf(chart, 'circle')).toHaveLength(40)
  })

  test('aligns the words of a column', () => {
    const boxes = textBoxes(chart)
    const lefts = boxes.filter(({text}) => text === 'not named').map(({left}) => Math.round(left))
    expect(new Set(lefts).size).toBe(5)
  })

  test('draws symbols alone, with a key and titles, where words do not fit', () => {
    const silent = drawMatrix(many, artboards.wide, 'a')
    expect(titlesOf(silent)).toHaveLength(28)
    expect(titlesOf(silent).slice(0, 3)).toEqual(['named', 'not named', 'denied'])
    expect(textsOf(silent).slice(-5)).toEqual([
      'named',
      'not named',
      'in part',
      'denied',
      'no statement',
    ])
  })
})

describe('drawMatrix(spec, narrow)', () => {
  test('keeps the grid of five columns of short words', () => {
    expect(textsOf(drawMatrix(real, artboards.narrow, 'a')).slice(0, 7)).toEqual([
      ...['Firm', ...sources, 'Hikvision'],
    ])
  })

  test('lists more than six columns below each row’s label', () => {
    const texts = textsOf(drawMatrix(many, artboards.narrow, 'a'))
    expect(texts.slice(0, 3)).toEqual(['Hikvision', 'T1 · named', 'T2 · not named'])
    expect(texts).toHaveLength(2 * 15)
  })

  test('lists long words and says the columns’ notes once, before the rows', () => {
    const texts = textsOf(drawMatrix(nasty, artboards.narrow, 'a')).join(' ')
    expect(texts).toMatch(
      /^Telecommunications-equipment manufacturers: counter-intelligence A label/,
    )
    expect(texts).toContain('Extraordinarily · not named S3 · not checked')
  })
})

describe('drawMatrix(spec, artboard) refuses', () => {
  const draw = (spec: Partial<Matrix>) => () => drawMatrix({...real, ...spec}, artboards.wide, 'a')

  test('a matrix without rows', () => {
    expect(draw({rows: []})).toThrow(
      new SpecError('matrix needs at least 1 row and 1 column, got 0 and 5'),
    )
  })

  test('a row with the wrong number of cells', () => {
    expect(draw({rows: rowsOf({Dahua: 'yyyy'})})).toThrow(
      new SpecError('matrix row "Dahua" has 4 cells for 5 columns'),
    )
  })

  test('an unknown state', () => {
    expect(draw({rows: rowsOf({Dahua: 'yyyyz'})})).toThrow(
      new SpecError('unknown state: z, in matrix row "Dahua"'),
    )
  })
})

describe('a matrix of words alone, whose state has no symbol', () => {
  const words: Matrix = {
    ...verdicts,
    states: [{id: 'words', word: 'Question', symbol: 'none'}],
    rows: verdicts.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({...cell, state: 'words'})),
    })),
  }

  test.each([artboards.narrow, artboards.wide])('has no key and no indent: %o', (artboard) => {
    const drawing = drawMatrix(words, artboard, 'm')
    expect(textsOf(drawing).filter((text) => text === 'Question').length).toBeLessThanOrEqual(1)
    expect(elementsOf(drawing, 'circle')).toEqual([])
    expect(layoutFaults(drawing)).toEqual([])
  })
})

test('a narrow matrix of words says its heads’ notes above where they would tower', () => {
  const noted: Matrix = {
    ...verdicts,
    columns: verdicts.columns.map(({label}) => ({
      label,
      note: 'as read by Hoffman and other authors',
    })),
    rows: [{label: 'Sale', cells: [{state: 'limit'}, {state: 'ban'}]}],
  }
  const many = {...noted, columns: [...noted.columns, {label: 'Third', note: 'a note'}]}
  const drawing = drawMatrix(
    {...many, rows: [{label: 'Sale', cells: [...(noted.rows[0]?.cells ?? []), {state: 'none'}]}]},
    artboards.narrow,
    'm',
  )
  expect(textsOf(drawing)).toEqual([
    'Entity List: as read by Hoffman and other authors',
    'Global Magnitsky list: as read by Hoffman and other',
    'authors',
    'Third: a note',
    ...['Question', 'Entity List', 'Global', 'Magnitsky list', 'Third'],
    ...['Sale', 'a limit', 'a ban', 'no effect'],
  ])
})

test('a narrow matrix of many columns keeps its grid: signs alone, the notes of its heads above, a key below', () => {
  const noted: Matrix = {
    ...real,
    columns: real.columns.map(({label}) => ({label, note: 'a newspaper with a long name'})),
  }
  const drawing = drawMatrix(noted, artboards.narrow, 'm')
  const texts = textsOf(drawing)
  expect(texts.slice(0, 2)).toEqual([
    'S0: a newspaper with a long name',
    'S1: a newspaper with a long name',
  ])
  expect(texts.slice(5, 11)).toEqual(['Firm', ...sources])
  expect(texts.slice(-2)).toEqual(['named', 'not named'])
  expect(titlesOf(drawing).slice(0, 5)).toEqual(['named', 'named', 'named', 'not named', 'named'])
  expect(layoutFaults(drawing)).toEqual([])
})
