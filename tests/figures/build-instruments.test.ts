import {describe, expect, test} from 'vitest'
import {buildFigure} from '../../src/figures/build-figure.ts'
import type {Answer, Instrument} from '../../src/ledger/instrument.ts'
import {SpecError} from '../../src/spec-error.ts'
import {ledgerWith, makeFigure, sharedWords} from './made-figure.ts'

const real = ledgerWith({law: {}, freeze: {}})

function toolOf(id: string, answers: Instrument['answers']): Instrument {
  return {id, name: `The ${id} list`, short: id, term: id, lead: 'A tool.', answers}
}
const answer = (short: string, claim: string): Answer => ({text: `${short}.`, short, claim})

const list = toolOf('list', {who: answer('Commerce', 'law'), what: answer('a licence', 'law')})
const freeze = toolOf('freeze', {
  who: answer('Treasury', 'freeze'),
  what: answer('a freeze', 'freeze'),
})
const ledgerOf = (instruments: readonly Instrument[]) => ({
  ...real,
  instruments: {
    asOf: 'in 2019',
    aspects: [
      {id: 'who', label: 'Who decides', compared: true},
      {id: 'why', label: 'Why', compared: false},
      {id: 'what', label: 'What follows', compared: true},
    ],
    instruments: [...instruments],
  },
})
const figure = makeFigure({kind: 'instruments', rowHeading: 'Question'})

describe('buildFigure(figure, ledger) of the tools side by side', () => {
  const built = buildFigure(figure, ledgerOf([list, freeze]), sharedWords)

  test('has a column a tool and a row for each aspect that is compared', () => {
    expect(built.spec).toMatchObject({
      columns: [{label: 'list'}, {label: 'freeze'}],
      rows: [
        {label: 'Who decides', cells: [{text: 'Commerce'}, {text: 'Treasury'}]},
        {label: 'What follows', cells: [{text: 'a licence'}, {text: 'a freeze'}]},
      ],
    })
    expect(built.counts).toEqual([2, 2])
  })

  test('gives each answer its claim, and the full names, in its table', () => {
    expect(built.table.columns).toEqual(['Question', 'The list list', 'The freeze list'])
    expect(built.table.rows[0]).toEqual([
      {text: 'Who decides', claims: []},
      {text: 'Commerce', claims: ['law']},
      {text: 'Treasury', claims: ['freeze']},
    ])
    expect(built.claims).toEqual(['law', 'freeze'])
  })

  test('refuses a tool without an answer', () => {
    const mute = toolOf('mute', {who: answer('nobody', 'law')})
    expect(() => buildFigure(figure, ledgerOf([mute]), sharedWords)).toThrow(
      new SpecError('mute has no answer: what'),
    )
  })
})
