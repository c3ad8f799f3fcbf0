import {describe, expect, test} from 'vitest'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {layoutFaults} from '../charts/text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'
import {ledgerWith, makeFigure, quantity, sharedWords} from './made-figure.ts'

const dollars = (value: number, own: Readonly<Record<string, unknown>> = {}) =>
  quantity(value, 'US dollars', own)
const ledger = ledgerWith({
  justice: dollars(430488798, {asOf: '2017-03-07'}),
  commerce: dollars(361e6),
  held: dollars(3e8),
  'commerce-all': dollars(661e6),
  later: dollars(4e8, {hedge: 'about'}),
  'up-to': dollars(2e8, {hedge: 'up to'}),
  cents: dollars(40000),
  range: quantity(0, 'US dollars', {value: undefined, low: 1, high: 2}),
  none: quantity(0, 'named speakers'),
})

const figure = makeFigure({
  kind: 'stack',
  unit: 'million US dollars',
  divideBy: 1e6,
  parts: [
    {id: 'paid', label: 'to be paid', pattern: 'solid', tone: 'accent'},
    {id: 'held', label: 'suspended', pattern: 'hatch', tone: 'accent'},
  ],
  rows: [
    {label: 'Justice', note: 'March 2017', values: [{part: 'paid', claim: 'justice'}]},
    {
      label: 'Commerce',
      values: [
        {part: 'paid', claim: 'commerce'},
        {part: 'held', claim: 'held'},
      ],
      total: 'commerce-all',
    },
    {
      label: 'Later',
      values: [
        {part: 'paid', claim: 'commerce'},
        {part: 'held', claim: 'later'},
      ],
    },
  ],
})

/** The figure with one row in place of its own. */
function withRow(parts: Readonly<Record<string, string>>, total?: string) {
  const values = Object.entries(parts).map(([part, claim]) => ({part, claim}))
  const rows = [{label: 'Row', values, ...(total === undefined ? {} : {total})}]
  return makeFigure({...figure, rows})
}

describe('buildFigure(figure, ledger) of a stack', () => {
  const built = buildFigure(figure, ledger, sharedWords)

  test('divides the claims’ values and says each sum with its hedge', () => {
    expect(built.spec).toMatchObject({
      chart: 'stacked',
      scale: 'count',
      unit: 'million US dollars',
      rows: [
        {counts: {paid: 430.488798}, texts: {paid: '430.5'}, total: '430.5'},
        {counts: {paid: 361, held: 300}, total: '661'},
        {counts: {paid: 361, held: 400}, texts: {held: 'about 400'}, total: 'about 761'},
      ],
    })
  })

  test('prints the claims’ own numbers in the table, each linked to its claim', () => {
    expect(built.table.columns).toEqual([
      ...['Row', 'to be paid', 'suspended', 'All, million US dollars', 'As of', 'Evidence'],
    ])
    expect(built.table.rows[0]).toEqual([
      {text: 'Justice', claims: ['justice']},
      {text: '$430,488,798', claims: ['justice']},
      {text: '–', claims: []},
      {text: '430.5', claims: ['justice']},
      {text: '7 March 2017', claims: ['justice']},
      {text: 'S1:p01', claims: ['justice']},
    ])
    expect(built.table.rows[1]?.[3]).toEqual({text: '661', claims: ['commerce-all']})
  })

  test('rests on every claim once, and counts what it draws in both forms', () => {
    expect(built.claims).toEqual(['justice', 'commerce', 'held', 'commerce-all', 'later'])
    expect(built.counts).toEqual(expect.arrayContaining([3, 430.5, 430500000, 661, 761]))
  })

  test('draws both artboards clear and whole', () => {
    for (const {svg} of drawFigure(built)) expect(layoutFaults(svg)).toEqual([])
  })

  test.each([
    [withRow({fine: 'justice'}), 'unknown part: fine, in stack row "Row"'],
    [withRow({paid: 'range'}), 'range has no single value'],
    [withRow({paid: 'cents'}), 'cents is too small to be drawn in million US dollars: 0.04'],
    [
      withRow({paid: 'up-to', held: 'later'}),
      'hedges that do not add up, in stack row "Row": up to, about',
    ],
    [
      withRow({paid: 'commerce'}, 'commerce-all'),
      'the parts of stack row "Row" sum to 361, its total is 661',
    ],
    [
      makeFigure({
        ...figure,
        rows: [
          {
            label: 'Row',
            values: [
              {part: 'paid', claim: 'justice'},
              {part: 'paid', claim: 'commerce'},
            ],
          },
        ],
      }),
      'two values for the part paid, in stack row "Row"',
    ],
  ])('refuses row %#', (altered, message) => {
    expect(() => buildFigure(altered, ledger, sharedWords)).toThrow(new SpecError(message))
  })

  test('says a row of none, and of one in its own unit', () => {
    const rows = [{label: 'S3', values: [{part: 'paid', claim: 'none'}]}]
    const unit = 'named speakers'
    const none = buildFigure(makeFigure({...figure, rows, unit, divideBy: 1}), ledger, sharedWords)
    expect(none.spec).toMatchObject({rows: [{counts: {paid: 0}, total: '0'}]})
    expect(none.table.rows[0]?.[1]?.text).toBe('0 named speakers')
  })
})
