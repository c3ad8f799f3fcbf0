import {describe, expect, test} from 'vitest'
import {chartRoot} from '../../src/charts/chart-root.ts'
import {drawKey} from '../../src/charts/key.ts'
import {s} from '../../src/charts/svg.ts'
import {elementsOf, textsOf} from './drawn.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'

const mark = (x: number, y: number, sizePx: number) =>
  s('rect', {x, y, width: sizePx, height: sizePx})
const itemsOf = (...texts: readonly string[]) => texts.map((text) => ({mark, text}))
const place = {x: 0, y: 0, maxPx: 300, sizePx: 13}

describe('drawKey(items, place)', () => {
  test('draws nothing for no items', () => {
    expect(drawKey([], place)).toEqual({elements: [], heightPx: 0})
  })

  test('puts short entries in one row, each mark before its text', () => {
    const {elements, heightPx} = drawKey(itemsOf('seed', 'record'), place)
    const root = chartRoot(300, heightPx, elements)
    expect(heightPx).toBe(17)
    expect(textsOf(root)).toEqual(['seed', 'record'])
    expect(
      elementsOf(root, 'rect').map(({properties}) => [properties['x'], properties['y']]),
    ).toEqual([
      [0, 4],
      [63.558, 4],
    ])
    expect(layoutFaults(root)).toEqual([])
  })

  test('sets entries in columns of one width where they do not fit in one row', () => {
    const {elements, heightPx} = drawKey(
      itemsOf('reported fact', 'official statement', 'denial', 'opinion'),
      place,
    )
    const root = chartRoot(300, heightPx, elements)
    const [first, second, third, fourth] = textBoxes(root)
    expect(heightPx).toBe(34)
    expect([third?.left, fourth?.left]).toEqual([first?.left, second?.left])
    expect(layoutFaults(root)).toEqual([])
  })

  test('wraps an entry wider than the key and moves the next one below it', () => {
    const long = 'outlined: named in the official list of October 2019 only, and in no seed text'
    const {elements, heightPx} = drawKey(itemsOf(long, 'dashed'), place)
    const root = chartRoot(300, heightPx, elements)
    expect(textsOf(root)).toEqual([
      'outlined: named in the official list of October 2019',
      'only, and in no seed text',
      'dashed',
    ])
    expect(heightPx).toBe(51)
    expect(layoutFaults(root)).toEqual([])
  })
})
