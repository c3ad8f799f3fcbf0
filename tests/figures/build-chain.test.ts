import {describe, expect, test} from 'vitest'
import {figureWords} from '../../src/checks/figure-words.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {SpecError} from '../../src/spec-error.ts'
import {ledgerWith, makeFigure, sharedWords} from './made-figure.ts'

const ledger = ledgerWith({
  letter: {},
  column: {evidence: [{source: 's2', locator: 'p03', stance: 'states'}]},
  reply: {},
})
const steps = [
  {
    claim: 'letter',
    when: '25 April',
    who: 'The regulator',
    says: 'Change your lists.',
    changes: [],
  },
  {
    claim: 'column',
    when: '5 May',
    who: 'A columnist',
    says: 'It is a score',
    changes: [
      {change: 'added', text: 'a score'},
      {change: 'kept', text: 'the demand'},
      {change: 'added', text: 'a reply', claim: 'reply'},
    ],
  },
]
const figure = makeFigure({
  kind: 'chain',
  changes: {kept: 'kept', added: 'new', lost: 'lost', changed: 'changed'},
  steps,
})

describe('buildFigure(figure, ledger) of a chain', () => {
  const built = buildFigure(figure, ledger, sharedWords)

  test('prints each step as sentences, with its changes in their order', () => {
    expect(built.list).toEqual([
      {text: '25 April, The regulator: Change your lists.', claims: ['letter']},
      {
        text: '5 May, A columnist: It is a score. New: a score. Kept: the demand. New: a reply.',
        claims: ['column', 'reply'],
      },
    ])
  })

  test('has a column a kind of change in its table, on the changes’ claims or else the step’s', () => {
    expect(built.table.columns).toEqual([
      ...['When', 'Who', 'What it says', 'kept', 'new', 'lost', 'changed', 'Evidence'],
    ])
    const none = {text: '–', claims: []}
    expect(built.table.rows[1]?.slice(3)).toEqual([
      {text: 'the demand', claims: ['column']},
      {text: 'a score; a reply', claims: ['column', 'reply']},
      none,
      none,
      {text: 'S2:p03; S1:p01', claims: ['column', 'reply']},
    ])
    expect(built.claims).toEqual(['letter', 'column', 'reply'])
    expect(built.counts).toEqual([2, 3, 1, 2, 0, 0])
  })

  test('draws its steps and changes', () => {
    expect(built.spec).toMatchObject({
      chart: 'chain',
      steps: [{when: '25 April'}, {who: 'A columnist'}],
    })
    expect(drawFigure(built)).toHaveLength(2)
  })

  test('has all its words checked', () => {
    const said = figureWords(figure).map(([, text]) => text)
    expect(said).toEqual(expect.arrayContaining(['5 May', 'A columnist', 'a reply', 'new']))
  })

  test('refuses an unknown claim of a change', () => {
    const changes = [{change: 'lost', text: 'the date', claim: 'nowhere'}]
    const altered = makeFigure({...figure, steps: [steps[0], {...steps[1], changes}]})
    expect(() => buildFigure(altered, ledger, sharedWords)).toThrow(
      new SpecError('unknown claim: nowhere'),
    )
  })
})
