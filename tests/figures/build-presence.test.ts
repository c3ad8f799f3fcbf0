import {describe, expect, test} from 'vitest'
import {buildFigure} from '../../src/figures/build-figure.ts'
import type {SeedIndex} from '../../src/ledger/seed-index.ts'
import {SpecError} from '../../src/spec-error.ts'
import {ledgerWith, makeFigure, sharedWords} from './made-figure.ts'

const real = ledgerWith({})

/** A real index with other paragraphs: the people each names, and who speaks. */
function indexOf(seed: string, told: readonly {people: string[]; speaker?: string}[]): SeedIndex {
  const index = real.seeds.get(seed)
  const [paragraph] = index?.paragraphs ?? []
  if (index === undefined || paragraph === undefined) throw new Error(`no index: ${seed}`)
  const paragraphs = told.map((own, i) => ({
    ...paragraph,
    speaker: undefined,
    id: `p0${i + 1}`,
    ...own,
  }))
  return {...index, paragraphs}
}

const ledger = {
  ...real,
  seeds: new Map([
    ['s0', indexOf('s0', [{people: ['Ada Li'], speaker: 'Ada Li (quote, in Dutch)'}])],
    ['s1', indexOf('s1', [{people: ['Bo Wu'], speaker: 'Bo Wu'}, {people: ['Ada Li', 'Bo Wu']}])],
  ]),
}

const rows = [
  {name: 'Ada Li', label: 'Ada Li', note: 'minister'},
  {name: 'Bo Wu', label: 'Bo Wu'},
]
const own = {
  kind: 'presence',
  rowHeading: 'Person',
  rows,
  columns: [
    {seed: 's0', label: 'S0'},
    {seed: 's1', label: 'S1', note: 'a copy'},
  ],
  states: {
    speaks: {id: 'speaks', word: 'speaks', symbol: 'filled'},
    named: {id: 'named', word: 'named', symbol: 'half'},
    absent: {id: 'absent', word: 'not named', symbol: 'outline'},
  },
}
const build = (change: Readonly<Record<string, unknown>> = {}) =>
  buildFigure(makeFigure({...own, ...change}), ledger, sharedWords)

describe('buildFigure(figure, ledger) of people by text', () => {
  test('tells who speaks, who is named and who is absent', () => {
    expect(build().spec).toMatchObject({
      rowHeading: 'Person',
      columns: [{label: 'S0'}, {label: 'S1', note: 'a copy'}],
      rows: [
        {label: 'Ada Li', note: 'minister', cells: [{state: 'speaks'}, {state: 'named'}]},
        {label: 'Bo Wu', cells: [{state: 'absent'}, {state: 'speaks'}]},
      ],
    })
  })

  test('names the paragraphs in its table', () => {
    expect(build().table.rows.map((row) => row.map(({text}) => text))).toEqual([
      ['Ada Li', 'speaks: p01', 'named: p02'],
      ['Bo Wu', 'not named', 'speaks: p01, p02'],
    ])
  })

  test('counts people, and in each text those named and those who speak', () => {
    expect(build().counts).toEqual([2, 1, 1, 2, 1])
  })

  test.each([
    [{rows: [...rows, {name: 'Cy', label: 'Cy'}]}, 'no paragraph index names: Cy'],
    [{columns: [{seed: 's9', label: 'S9'}]}, 'no paragraph index: s9'],
  ])('refuses %j', (change, message) => {
    expect(() => build(change)).toThrow(new SpecError(message))
  })
})
