import type {Element} from 'hast'
import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawNetwork} from '../../src/charts/network.ts'
import type {Network} from '../../src/charts/network.ts'
import {textsOf, titlesOf} from './drawn.ts'
import {pick, withClass, withName} from './find-marks.ts'
import {nasty, oneAim, threeAims} from './networks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const {wide, narrow} = artboards

const small: Network = {
  chart: 'network',
  groups: [
    {id: 'people', label: 'people'},
    {id: 'aims', label: 'aims'},
  ],
  nodes: [
    {id: 'ross', label: 'Ross', group: 'people'},
    {id: 'navarro', label: 'Navarro', group: 'people'},
    {id: 'deal', label: 'A deal', group: 'aims'},
  ],
  ties: [
    {id: 'for', label: 'for it', stroke: 'solid', tone: 'accent', end: 'arrow'},
    {id: 'against', label: 'against it', stroke: 'dashed', tone: 'contrast', end: 'bar'},
    {id: 'unsure', label: 'not sure', stroke: 'dotted', tone: 'grey', end: 'none'},
  ],
  links: [
    {from: 'navarro', to: 'deal', tie: 'against'},
    {from: 'ross', to: 'deal', tie: 'for'},
  ],
}

/** First words of the nodes of a column, from the top. */
function columnOf(svg: Element, name: 'actor' | 'aim'): (string | undefined)[] {
  return withClass(svg, name).map((node) => textsOf(node)[0])
}

/** All x of the paths of a group; its paths hold absolute coordinates only. */
function xsOf(group: Element): number[] {
  return withName(group, 'path').flatMap(({properties}) =>
    [...String(properties['d']).matchAll(/(-?[\d.]+),-?[\d.]+/g)].map((match) => Number(match[1])),
  )
}

describe('drawNetwork(network, wide)', () => {
  test('runs a level line from each actor: the arrow to the wall, the bar stopped short of it', () => {
    const svg = drawNetwork(small, wide, 'f')
    const lines = withClass(svg, 'tie').map((tie) => pick(withName(tie, 'path')[0], 'd'))
    const ends = withClass(svg, 'tie').map((tie) => pick(withName(tie, 'path')[1], 'd'))
    const wall = pick(withName(withClass(svg, 'aim')[0] ?? svg, 'path')[0], 'd')
    expect(columnOf(svg, 'actor')).toEqual(['Ross', 'Navarro'])
    expect(lines).toEqual([
      ['M77,45.5C358.5,45.5,358.5,45.5,640,45.5'],
      ['M77,9.5C359,9.5,359,9.5,641,9.5'],
    ])
    expect(ends).toEqual([['M640,39.5V51.5'], ['M640,5L649,9.5L640,14Z']])
    expect(wall).toEqual(['M649.5,0V55'])
  })

  test('tells kinds of line by dashes and ends, and has a key to those in use', () => {
    const svg = drawNetwork(small, wide, 'f')
    const dashes = withClass(svg, 'sample').map((sample) =>
      pick(withName(sample, 'path')[0], 'strokeDashArray'),
    )
    expect(dashes).toEqual([[undefined], ['7 4']])
    expect(textsOf(svg).slice(0, 4)).toEqual(['for it', 'against it', 'people', 'aims'])
  })

  test('stands aims at the right and actors by what they aim at, with few crossings', () => {
    const svg = drawNetwork(threeAims, wide, 'f')
    expect(columnOf(svg, 'aim')).toEqual([
      'A quick trade deal',
      'Enforcement kept apart from',
      'Tougher measures on',
    ])
    expect(columnOf(svg, 'actor')).toEqual([
      'Donald Trump',
      'Wilbur Ross',
      'Larry Kudlow',
      'Steven Mnuchin',
      'Peter Navarro',
      'Robert Lighthizer',
      'Mike Pence',
    ])
  })

  test('groups the actors of one aim by their kind of line', () => {
    expect(columnOf(drawNetwork(oneAim, wide, 'f'), 'actor')).toEqual([
      'Members of Congress',
      'Human Rights Watch',
      'State Department',
      'National Security Council',
      'Mike Pompeo',
      'Donald Trump',
      'Treasury Department',
    ])
  })

  test('spreads parallel lines and says in words what each is', () => {
    const svg = drawNetwork(oneAim, wide, 'f')
    const pompeo = withClass(svg, 'tie').filter((tie) =>
      titlesOf(tie)[0]?.startsWith('Mike Pompeo'),
    )
    expect(pompeo.flatMap(titlesOf)).toEqual([
      'Mike Pompeo – pressed for it (named source) – Magnitsky sanctions on officials',
      'Mike Pompeo – held back (unnamed source) – Magnitsky sanctions on officials',
    ])
    const ys = pompeo.map((tie) =>
      Number(/^M[\d.]+,([\d.]+)/.exec(String(withName(tie, 'path')[0]?.properties['d']))?.[1]),
    )
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBe(14)
  })

  test.each([
    ['one aim', oneAim],
    ['three aims', threeAims],
    ['nasty', nasty],
  ])('runs no line of a network (%s) through words', (_, network) => {
    const svg = drawNetwork(network, wide, 'f')
    const xs = withClass(svg, 'tie').flatMap(xsOf)
    const actors = withClass(svg, 'actor').flatMap(textBoxes)
    const aims = withClass(svg, 'aim').flatMap(textBoxes)
    expect(Math.min(...xs)).toBeGreaterThan(Math.max(...actors.map(({right}) => right)) + 12)
    expect(Math.max(...xs)).toBeLessThan(Math.min(...aims.map(({left}) => left)) - 12)
    expect(Math.max(...aims.map(({right}) => right))).toBeLessThanOrEqual(720)
  })

  test('leads lines among actors around, in the gap', () => {
    const links = [...small.links, {from: 'navarro', to: 'ross', tie: 'for'}]
    const svg = drawNetwork({...small, links}, wide, 'f')
    const around = withClass(svg, 'tie')[2]
    expect(pick(withName(around ?? svg, 'path')[0], 'd')).toEqual([
      'M77,52C116.3,52,124.3,21,85,21',
    ])
  })
})

describe('drawNetwork(network, narrow)', () => {
  test('lists for each aim the kinds of line with those they come from', () => {
    const svg = drawNetwork(oneAim, narrow, 'f')
    expect(textsOf(svg)).toEqual([
      ...['Magnitsky sanctions on officials', 'over Xinjiang, 2018–2019'],
      ...['pressed for it (named source)', 'Members of Congress', 'letters of 2018 and 2019'],
      ...['Human Rights Watch', 'Mike Pompeo', 'Secretary of State'],
      ...['pressed for it (unnamed source)', 'State Department'],
      ...['National Security Council', 'staff in the White House'],
      ...['held back (named source)', 'Donald Trump', 'president; interview of 2020'],
      ...['held back (unnamed source)', 'Mike Pompeo', 'Secretary of State'],
      ...['Treasury Department', 'keeps the sanctions list'],
      ...['people', 'bodies', 'aims'],
    ])
    expect(withClass(svg, 'sample')).toHaveLength(4)
  })

  test('shows every link, also those among actors', () => {
    const texts = textsOf(drawNetwork(nasty, narrow, 'f'))
    // Its own heading, and one line to each of a and d; two aims and z.
    expect(texts.filter((text) => text === 'B')).toHaveLength(6)
    expect(texts.filter((text) => text === 'D')).toHaveLength(4)
  })
})

describe.each([wide, narrow])('drawNetwork(network, $name)', (artboard) => {
  test.each([
    ['one aim', oneAim],
    ['three aims', threeAims],
    ['nasty', nasty],
  ])('lets no words of a network (%s) collide', (_, network) => {
    expect(layoutFaults(drawNetwork(network, artboard, 'f'))).toEqual([])
  })

  test('gives the same tree for the same network', () => {
    const draw = (): unknown => drawNetwork(threeAims, artboard, 'f')
    expect(draw()).toEqual(draw())
  })

  const link = {from: 'ross', to: 'deal', tie: 'for'}
  const node = {id: 'pence', label: 'Pence', group: 'people'}
  test.each<[string, Partial<Network>]>([
    ['network needs at least 2 nodes and 1 link, got 3 and 0', {links: []}],
    ['network needs at least 2 nodes and 1 link, got 1 and 2', {nodes: small.nodes.slice(0, 1)}],
    [
      'network has shapes for 4 groups, got 5',
      {groups: ['people', 'aims', 'c', 'd', 'e'].map((id) => ({id, label: id}))},
    ],
    ['node is given twice: ross', {nodes: [...small.nodes, {...node, id: 'ross'}]}],
    ['unknown group: peple, of node pence', {nodes: [...small.nodes, {...node, group: 'peple'}]}],
    ['unknown node: rosss, in link rosss to deal', {links: [{...link, from: 'rosss'}]}],
    ['unknown tie: four, in link ross to deal', {links: [{...link, tie: 'four'}]}],
    ['node is tied to itself: ross', {links: [{...link, to: 'ross'}]}],
    ['no link for node: pence', {nodes: [...small.nodes, node]}],
    [
      'ties look alike: for and so-so',
      {
        ties: [
          ...small.ties,
          {id: 'so-so', label: 'so', stroke: 'solid', tone: 'ink', end: 'arrow'},
        ],
      },
    ],
  ])('throws %j', (message, change) => {
    expect(() => drawNetwork({...small, ...change}, artboard, 'f')).toThrow(new SpecError(message))
  })
})
