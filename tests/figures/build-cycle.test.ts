import {describe, expect, test} from 'vitest'
import {figureWords} from '../../src/checks/figure-words.ts'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {CycleFigure} from '../../src/figures/cycle-figure.ts'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {loadSite} from '../../src/site.ts'
import {layoutFaults} from '../charts/text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const {ledger, figureWords: sharedWords} = loadSite('.')

const figure = CycleFigure.parse({
  id: 'listing-and-talks',
  kind: 'cycle',
  title: 'Of three links between listing and talks, one was found',
  subtitle: 'Links that are said to hold, October 2019',
  alt: 'Ring of three steps with the evidence for each link. Description follows.',
  description: {axes: 'a', finding: 'f', values: 'v', gaps: 'g'},
  cannotShow: 'what was said in the talks.',
  checked: '2020-01-01',
  steps: [
    {id: 'tariffs', label: 'The United States raises tariffs', claim: 'el-motive-tariff-may'},
    {id: 'answer', label: 'China answers with its own', claim: 'el-motive-china-tariff'},
    {id: 'listing', label: 'Firms are listed', claim: 'el-total'},
  ],
  links: [
    {
      from: 'listing',
      state: 'none',
      text: 'Nobody names it.',
      claims: ['el-motive-lu-separate', 'el-motive-mofcom'],
    },
    {from: 'tariffs', state: 'found', text: 'China said so.', claims: ['el-motive-china-tariff']},
    {from: 'answer', state: 'none', text: 'No source.', claims: ['el-motive-leverage']},
  ],
  states: [
    {id: 'found', word: 'found', symbol: 'filled'},
    {id: 'part', word: 'found in part', symbol: 'half'},
    {id: 'none', word: 'no source found', symbol: 'outline'},
  ],
  centre: 'As one text tells it',
})

describe('buildFigure(cycle, ledger)', () => {
  const built = buildFigure(figure, ledger, sharedWords)

  test('goes round once in the order of the steps, however the links are listed', () => {
    expect(built.table.rows.map((row) => row.slice(0, 4).map(({text}) => text))).toEqual([
      [
        'The United States raises tariffs',
        'China answers with its own',
        ...['found', 'China said so.'],
      ],
      ['China answers with its own', 'Firms are listed', 'no source found', 'No source.'],
      [
        'Firms are listed',
        'The United States raises tariffs',
        ...['no source found', 'Nobody names it.'],
      ],
    ])
    expect(built.list?.[0]).toEqual({
      text: 'The United States raises tariffs – said to lead to – China answers with its own. Evidence: found. China said so.',
      claims: ['el-motive-china-tariff'],
    })
  })

  test('says who says so for each claim of a link', () => {
    expect(built.table.rows[2]?.[4]).toEqual({
      text: 'Lu Xiang, Chinese Academy of Social Sciences; Spokesperson of China’s Ministry of Commerce',
      claims: ['el-motive-lu-separate', 'el-motive-mofcom'],
    })
    expect(built.table.rows[2]?.[5]?.text).toContain('S1:p')
  })

  test('rests on the claims of steps and links, and leaves unused states out', () => {
    expect(built.claims).toEqual([
      ...['el-motive-tariff-may', 'el-motive-china-tariff', 'el-total', 'el-motive-leverage'],
      ...['el-motive-lu-separate', 'el-motive-mofcom'],
    ])
    expect(built.spec.chart === 'cycle' && built.spec.states.map(({id}) => id)).toEqual([
      'found',
      'none',
    ])
    expect(built.counts).toEqual([3, 1, 2, 3, 1, 0, 2])
  })

  test('is drawn clearly on both artboards', () => {
    expect(drawFigure(built).map(({name, svg}) => [name, layoutFaults(svg)])).toEqual([
      ['narrow', []],
      ['wide', []],
    ])
  })

  test('has words in its middle that are checked', () => {
    expect(figureWords(figure)).toContainEqual(['/centre', 'As one text tells it'])
  })

  const [first, second, third] = figure.links
  if (first === undefined || second === undefined || third === undefined) throw new Error('no link')
  test.each([
    ['no link from step: answer', [first, second]],
    ['two links from step: answer', [first, second, third, third]],
    ['unknown step: sale, in a link of the cycle', [...figure.links, {...first, from: 'sale'}]],
    ['unknown state: fund, in the link from listing', [{...first, state: 'fund'}, second, third]],
    ['unknown claim: el-nothing', [{...first, claims: ['el-nothing']}, second, third]],
  ])('throws %j', (message, links) => {
    expect(() => buildFigure({...figure, links}, ledger, sharedWords)).toThrow(
      new SpecError(message),
    )
  })
})
