import type {Element} from 'hast'
import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawCycle} from '../../src/charts/cycle.ts'
import type {Cycle} from '../../src/charts/cycle.ts'
import {fitRing} from '../../src/charts/fit-ring.ts'
import {cycleOf, five, nasty} from './cycles.ts'
import {textsOf} from './drawn.ts'
import {pick, withClass, withName} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const {wide, narrow} = artboards
const counts = [3, 4, 5, 6, 7]

const small: Cycle = {
  chart: 'cycle',
  steps: ['a', 'b', 'c'].map((id) => ({id, label: `Step ${id}`})),
  links: ['a', 'b', 'c'].map((id) => ({from: id, state: 'found', text: `From ${id}.`})),
  states: [
    {id: 'found', word: 'found', symbol: 'filled'},
    {id: 'none', word: 'not found', symbol: 'outline'},
  ],
  centre: 'A tale',
}

function textsIn(svg: Element, className: string): string[][] {
  return withClass(svg, className).map(textsOf)
}

describe('drawCycle(cycle, wide)', () => {
  test('numbers the steps clockwise from the top', () => {
    const svg = drawCycle(cycleOf(4), wide, 'f')
    const [first, second, third, fourth] = withClass(svg, 'step').map((step) => {
      const [box] = withName(step, 'rect')
      const {x, y, width, height} = box?.properties ?? {}
      return [Number(x) + Number(width) / 2, Number(y) + Number(height) / 2] as const
    })
    expect([first, second, third, fourth].map((at) => at?.map(Math.round))).toEqual([
      [0, -110],
      [268, 0],
      [0, 110],
      [-268, 0],
    ])
    expect(textsIn(svg, 'step').map(([number]) => number)).toEqual(['1', '2', '3', '4'])
  })

  test('puts the word and the text of each link beside its symbol, and the centre in the middle', () => {
    const svg = drawCycle(small, wide, 'f')
    expect(textsIn(svg, 'link')).toEqual([
      ['found', 'From a.'],
      ['found', 'From b.'],
      ['found', 'From c.'],
    ])
    const centre = withName(svg, 'text').find(
      (text) => textsOf({...svg, children: [text]})[0] === 'A tale',
    )
    expect(pick(centre, 'x', 'textAnchor')).toEqual([0, 'middle'])
  })

  test('ends each arc at the edge of the next box', () => {
    const svg = drawCycle(small, wide, 'f')
    const tips = withClass(svg, 'link').map((link) => {
      const head = withName(link, 'path')[1]?.properties['d']
      return /L(-?[\d.]+),(-?[\d.]+)L/.exec(String(head))?.slice(1).map(Number) ?? []
    })
    const boxes = withClass(svg, 'step').map((step) => withName(step, 'rect')[0]?.properties ?? {})
    for (const [i, [x = 0, y = 0]] of tips.entries()) {
      const box = boxes[(i + 1) % boxes.length] ?? {}
      const dx = Math.max(Number(box['x']) - x, x - Number(box['x']) - Number(box['width']), 0)
      const dy = Math.max(Number(box['y']) - y, y - Number(box['y']) - Number(box['height']), 0)
      expect(Math.hypot(dx, dy)).toBeLessThan(3)
    }
  })

  test.each(counts)('keeps the arcs of %i steps off words and boxes', (count) => {
    const plan = fitRing(cycleOf(count), wide)
    if (plan === undefined) throw new Error('no ring')
    const taken = [...plan.words.map(({rect}) => rect), ...plan.boxes.map(({rect}) => rect)]
    const inside = plan.arcs
      .flatMap(({points}) => points)
      .filter(([x, y]) => taken.some((r) => x > r.left && x < r.right && y > r.top && y < r.bottom))
    expect(plan.arcs).toHaveLength(count)
    expect(inside).toEqual([])
  })

  test.each(counts)(
    'leads the arcs of %i steps away from boxes, not along their sides',
    (count) => {
      const plan = fitRing(cycleOf(count), wide)
      const along = plan?.arcs.flatMap(({points, start, end}, i) => {
        const feet = [
          {foot: start, box: plan.boxes[i]?.rect},
          {foot: end, box: plan.boxes[(i + 1) % count]?.rect},
        ]
        return points.filter(([x, y]) =>
          feet.some(
            ({foot, box}) =>
              box !== undefined &&
              Math.hypot(x - foot[0], y - foot[1]) > 14 &&
              x > box.left - 6 &&
              x < box.right + 6 &&
              y > box.top - 6 &&
              y < box.bottom + 6,
          ),
        )
      })
      expect(along).toEqual([])
    },
  )

  test('draws a column where the words are too many for a ring', () => {
    expect(fitRing(nasty, wide)).toBeUndefined()
    const lefts = withClass(drawCycle(nasty, wide, 'f'), 'step').map(
      (step) => withName(step, 'rect')[0]?.properties['x'],
    )
    expect(lefts).toEqual(Array(7).fill(0.5))
  })
})

describe('drawCycle(cycle, narrow)', () => {
  test('stands the steps below each other, each with its link, the centre on top', () => {
    expect(textsOf(drawCycle(small, narrow, 'f'))).toEqual([
      'A tale',
      ...['1', 'Step a', 'found', 'From a.'],
      ...['2', 'Step b', 'found', 'From b.'],
      ...['3', 'Step c', 'found', 'From c.'],
    ])
  })

  test('leads a line from below the last link up to the first box, right of all words', () => {
    const svg = drawCycle(five, narrow, 'f')
    const back = withName(svg, 'path').find((path) => String(path.properties['d']).includes('Q'))
    expect(pick(back, 'd')).toEqual([
      'M18,646Q18,654,26,654H311Q319,654,319,646V37Q319,29,311,29H308',
    ])
    expect(Math.max(...textBoxes(svg).map(({right}) => right))).toBeLessThan(301)
  })
})

describe.each([wide, narrow])('drawCycle(cycle, $name)', (artboard) => {
  test.each(counts)('lets no words of %i steps collide', (count) => {
    expect(layoutFaults(drawCycle(cycleOf(count), artboard, 'f'))).toEqual([])
  })

  test('lets no words collide where all are as long as they may be', () => {
    expect(layoutFaults(drawCycle(nasty, artboard, 'f'))).toEqual([])
  })

  test('gives the same tree for the same cycle', () => {
    const draw = (): unknown => drawCycle(five, artboard, 'f')
    expect(draw()).toEqual(draw())
  })

  const [link] = small.links
  test.each<[string, Partial<Cycle>]>([
    ['cycle needs 3 to 7 steps, got 2', {steps: small.steps.slice(1)}],
    ['step is given twice: a', {steps: [...small.steps, {id: 'a', label: 'Again'}]}],
    [
      'unknown step: z, in a link of the cycle',
      {links: [...small.links, {from: 'z', state: 'found', text: ''}]},
    ],
    ['two links from step: a', {links: link ? [...small.links, link] : []}],
    ['no link from step: a', {links: small.links.slice(1)}],
    ['unknown state: found, in the link from a', {states: []}],
  ])('throws %j', (message, change) => {
    expect(() => drawCycle({...small, ...change}, artboard, 'f')).toThrow(new SpecError(message))
  })
})
