import {describe, expect, test} from 'vitest'
import {figureWords} from '../../src/checks/figure-words.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {layoutFaults} from '../charts/text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'
import {ledgerWith, makeFigure, sharedWords} from './made-figure.ts'

const record = {source: 's2', locator: 'p03', stance: 'states'}
const ledger = ledgerWith({
  'all-judged': {},
  'no-scoring': {evidence: [record]},
  'a-list': {evidence: [record, {...record, locator: 'p04'}]},
})
const row = {
  claim: 'all-judged',
  label: 'Every act is judged.',
  finds: 'No such scoring was found.',
  evidence: ['no-scoring', 'a-list'],
  verdict: 'unsupported',
}
const figure = makeFigure({
  kind: 'claim-board',
  claimHeading: 'What the text says',
  evidenceHeading: 'What the evidence shows',
  verdicts: [
    {id: 'partly', word: 'partly', symbol: 'half'},
    {id: 'unsupported', word: 'not supported', symbol: 'outline'},
  ],
  rows: [row, {...row, verdict: 'partly', evidence: ['a-list']}],
})

describe('buildFigure(figure, ledger) of a claim board', () => {
  const built = buildFigure(figure, ledger, sharedWords)

  test('links the claim to itself, verdict and finding to what they rest on', () => {
    const claims = ['no-scoring', 'a-list']
    expect(built.table.columns).toEqual([
      ...['What the text says', 'Verdict', 'What the evidence shows', 'Evidence'],
    ])
    expect(built.table.rows[0]).toEqual([
      {text: 'Every act is judged.', claims: ['all-judged']},
      {text: 'not supported', claims},
      {text: 'No such scoring was found.', claims},
      {text: 'S2:p03; S2:p04', claims},
    ])
    expect(built.claims).toEqual(['all-judged', 'no-scoring', 'a-list'])
  })

  test('counts rows and verdicts, best supported first', () => {
    expect(built.counts).toEqual([2, 1, 1])
    expect(built.spec).toMatchObject({rows: [{verdict: 'unsupported'}, {verdict: 'partly'}]})
  })

  test('draws both artboards clear and whole', () => {
    const drawings = drawFigure(built)
    expect(drawings.map(({svg}) => layoutFaults(svg))).toEqual([[], []])
  })

  test('has all its words checked', () => {
    const said = figureWords(figure).map(([, text]) => text)
    expect(said).toEqual(expect.arrayContaining([row.label, row.finds, 'What the text says']))
  })

  test('refuses an unknown verdict', () => {
    const altered = makeFigure({...figure, rows: [row, {...row, verdict: 'partial'}]})
    expect(() => buildFigure(altered, ledger, sharedWords)).toThrow(
      new SpecError('unknown verdict: partial, in claim board row "Every act is judged."'),
    )
  })
})
