import {describe, expect, test} from 'vitest'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {layoutFaults} from '../charts/text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'
import {ledgerWith, makeFigure, quantity, sharedWords} from './made-figure.ts'

const ledger = ledgerWith({
  finished: quantity(40, 'airlines'),
  incomplete: quantity(4, 'airlines', {hedge: 'at least'}),
  said: {},
})
const groups = [
  {claim: 'finished', label: 'finished', note: 'all changed', pattern: 'soft'},
  {claim: 'incomplete', label: 'judged incomplete', pattern: 'hatch'},
]
const figure = makeFigure({kind: 'count', groups})

describe('buildFigure(figure, ledger) of a count', () => {
  const built = buildFigure(figure, ledger, sharedWords)

  test('heads each group with its number and hedge', () => {
    expect(built.spec).toEqual({
      chart: 'count',
      groups: [
        {heading: '40 finished', note: 'all changed', count: 40, pattern: 'soft'},
        {heading: 'at least 4 judged incomplete', count: 4, pattern: 'hatch'},
      ],
    })
  })

  test('says in its table who counted and when', () => {
    const claims = ['incomplete']
    expect(built.table.rows[1]).toEqual([
      {text: 'judged incomplete', claims},
      {text: 'at least 4', claims},
      {text: '25 July 2018', claims},
      {text: 'a speaker', claims},
      {text: 'S1:p01', claims},
    ])
    expect(built.claims).toEqual(['finished', 'incomplete'])
    expect(built.counts).toEqual([2, 44])
  })

  test('draws both artboards clear and whole', () => {
    const drawings = drawFigure(built)
    expect(drawings.map(({svg}) => layoutFaults(svg))).toEqual([[], []])
  })

  test('refuses a claim that is no quantity', () => {
    const altered = makeFigure({kind: 'count', groups: [{...groups[0], claim: 'said'}]})
    expect(() => buildFigure(altered, ledger, sharedWords)).toThrow(
      new SpecError('said is a statement, not a quantity'),
    )
  })
})
