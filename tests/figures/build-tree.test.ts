import {describe, expect, test} from 'vitest'
import {checkFigures} from '../../src/checks/check-figures.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {Figure} from '../../src/figures/figure.ts'
import {loadSite} from '../../src/site.ts'
import {SpecError} from '../../src/spec-error.ts'
import {layoutFaults} from '../charts/text-boxes.ts'

const site = loadSite('.')
const {ledger, figureWords: sharedWords} = site

function figureOf(change: Readonly<Record<string, unknown>> = {}): Figure {
  return Figure.parse({
    id: 'test-parts',
    kind: 'tree',
    title: 'The list has an owner and a target',
    subtitle: 'Parts of the measure',
    alt: 'Tree of a measure with its parts. Description follows.',
    description: {axes: 'Parts.', finding: 'Two parts.', values: 'Both.', gaps: 'None.'},
    cannotShow: 'how it works in practice.',
    checked: '2026-01-10',
    root: {label: 'The measure', note: 'of that autumn', claim: 'el-announced'},
    parts: [
      {
        label: 'The list',
        claim: 'el-total',
        leaves: [
          {label: 'Commerce', role: 'owner', claim: 'el-announced'},
          {label: 'Firms', note: 'and bureaus', role: 'target', claim: 'el-total'},
        ],
      },
      {label: 'The rest', note: 'later', claim: 'el-etnam', leaves: [bare]},
    ],
    ...change,
  })
}

const bare = {label: 'Anything else', claim: 'el-etnam'}

describe('buildFigure(tree, ledger)', () => {
  test('lists the whole, then each leaf as a sentence with its part', () => {
    const {list} = buildFigure(figureOf(), ledger, sharedWords)
    expect(list).toEqual([
      {
        text: 'The measure (of that autumn): The list; The rest (later)',
        claims: ['el-announced', 'el-total', 'el-etnam'],
      },
      {text: 'The list: owner Commerce', claims: ['el-announced']},
      {text: 'The list: target Firms (and bureaus)', claims: ['el-total']},
      {text: 'The rest: Anything else', claims: ['el-etnam']},
    ])
  })

  test('has a row a leaf, with the part’s own claim in the first cell', () => {
    const {table, claims, counts} = buildFigure(figureOf(), ledger, sharedWords)
    const says = (id: string) => ledger.claims.get(id)?.says
    expect(table.columns).toEqual(['Part', 'What it tells', 'Entry', 'Who says so', 'Evidence'])
    expect(table.rows.map((row) => row.slice(0, 4).map(({text}) => text))).toEqual([
      ['The list', 'owner', 'Commerce', says('el-announced')],
      ['The list', 'target', 'Firms (and bureaus)', says('el-total')],
      ['The rest (later)', '', 'Anything else', says('el-etnam')],
    ])
    expect(table.rows[0]?.slice(0, 2).map((cell) => cell.claims)).toEqual([
      ['el-total'],
      ['el-announced'],
    ])
    expect(claims).toEqual(['el-announced', 'el-total', 'el-etnam'])
    expect(counts).toEqual([2, 3, 2, 1])
  })

  test('leaves the column of roles out when no leaf has one', () => {
    const part = {label: 'A', claim: 'el-total', leaves: [bare]}
    const {table} = buildFigure(figureOf({parts: [part, part]}), ledger, sharedWords)
    expect(table.columns).toEqual(['Part', 'Entry', 'Who says so', 'Evidence'])
    expect(table.rows.map((row) => row.length)).toEqual([4, 4])
  })

  test('is drawn on both artboards', () => {
    const drawings = drawFigure(buildFigure(figureOf(), ledger, sharedWords))
    expect(drawings.map(({svg}) => layoutFaults(svg))).toEqual([[], []])
  })

  test('refuses an unknown claim', () => {
    const figure = figureOf({root: {label: 'The measure', claim: 'el-nothing'}})
    expect(() => buildFigure(figure, ledger, sharedWords)).toThrow(
      new SpecError('unknown claim: el-nothing'),
    )
  })

  test('has its roles read as words: a number there needs a claim', () => {
    const part = {label: 'A', claim: 'el-total', leaves: [{...bare, role: 'owner of 999'}]}
    const figure = figureOf({parts: [part, {...part, leaves: [bare]}]})
    const problems = checkFigures({...site, figures: new Map([[figure.id, figure]])})
    expect(problems.filter(({code}) => code === 'F002')).toMatchObject([
      {pointer: '/parts/0/leaves/0/role', message: "not a number of the figure's claims: 999"},
    ])
  })
})
