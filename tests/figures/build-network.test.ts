import {describe, expect, test} from 'vitest'
import {buildFigure} from '../../src/figures/build-figure.ts'
import {drawFigure} from '../../src/figures/draw-figure.ts'
import {NetworkFigure} from '../../src/figures/network-figure.ts'
import {loadSite} from '../../src/site.ts'
import {layoutFaults} from '../charts/text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const {ledger, figureWords: sharedWords} = loadSite('.')

const figure = NetworkFigure.parse({
  id: 'who-says-what-it-was-for',
  kind: 'network',
  title: 'Two speakers saw human rights in the step, two saw trade',
  subtitle: 'Who gave which motive for the listing of October 2019',
  alt: 'Network of four speakers and two motives. Description follows.',
  description: {axes: 'a', finding: 'f', values: 'v', gaps: 'g'},
  cannotShow: 'what anybody thought.',
  checked: '2020-01-01',
  groups: [
    {id: 'speakers', label: 'speakers'},
    {id: 'motives', label: 'motives'},
  ],
  nodes: [
    {id: 'rubio', label: 'Marco Rubio', note: 'US senator', group: 'speakers'},
    {id: 'mofcom', label: 'China’s Ministry of Commerce', group: 'speakers'},
    {id: 'rights', label: 'Human rights', group: 'motives'},
    {id: 'trade', label: 'Trade', group: 'motives'},
  ],
  ties: [
    {id: 'names', label: 'names it', stroke: 'solid', tone: 'accent', end: 'arrow'},
    {id: 'rejects', label: 'calls it a pretext', stroke: 'dashed', tone: 'contrast', end: 'bar'},
  ],
  links: [
    {from: 'rubio', to: 'rights', tie: 'names', claim: 'el-motive-rubio'},
    {from: 'mofcom', to: 'rights', tie: 'rejects', claim: 'el-motive-mofcom'},
    {from: 'mofcom', to: 'trade', tie: 'names', claim: 'el-motive-mofcom'},
  ],
})

describe('buildFigure(network, ledger)', () => {
  const built = buildFigure(figure, ledger, sharedWords)

  test('makes a row of the table and an entry of the list for each link', () => {
    expect(built.table.columns).toEqual(['From', 'Tie', 'To', 'Who says so', 'Evidence'])
    expect(built.table.rows.map((row) => row.slice(0, 4).map(({text}) => text))).toEqual([
      ['Marco Rubio', 'names it', 'Human rights', ledger.claims.get('el-motive-rubio')?.says],
      ...['Human rights', 'Trade'].map((motive) => [
        'China’s Ministry of Commerce',
        motive === 'Trade' ? 'names it' : 'calls it a pretext',
        motive,
        'Spokesperson of China’s Ministry of Commerce',
      ]),
    ])
    expect(built.list?.[2]).toEqual({
      text: 'China’s Ministry of Commerce – names it – Trade. Said by: Spokesperson of China’s Ministry of Commerce.',
      claims: ['el-motive-mofcom'],
    })
    expect(built.table.rows.map((row) => row[4]?.text).join()).toContain('S1:p')
  })

  test('names each claim once, and counts nodes, links, groups, ties and what each node receives', () => {
    expect(built.claims).toEqual(['el-motive-rubio', 'el-motive-mofcom'])
    expect(built.counts).toEqual([4, 3, 2, 2, 2, 1, 0, 0, 2, 1])
  })

  test('is drawn clearly on both artboards', () => {
    expect(drawFigure(built).map(({name, svg}) => [name, layoutFaults(svg)])).toEqual([
      ['narrow', []],
      ['wide', []],
    ])
  })

  const [link] = figure.links
  test.each([
    ['el-total is a quantity, which ties nobody to anything', {claim: 'el-total'}],
    ['unknown node: rubbio', {from: 'rubbio'}],
    ['unknown tie: like', {tie: 'like'}],
    ['unknown claim: el-nothing', {claim: 'el-nothing'}],
  ])('throws %j', (message, change) => {
    if (link === undefined) throw new Error('no link')
    const links = [{...link, ...change}]
    expect(() => buildFigure({...figure, links}, ledger, sharedWords)).toThrow(
      new SpecError(message),
    )
  })
})
