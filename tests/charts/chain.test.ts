import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawChain, type Chain} from '../../src/charts/chain.ts'
import {letter, longChain} from './chain-specs.ts'
import {elementsOf, textsOf} from './drawn.ts'
import {withClass} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

type Name = keyof typeof artboards

/** Where each arrow begins and its tip ends, in CSS pixels from the top. */
function arrowsOf(spec: Chain, name: Name): [from: number, to: number][] {
  return withClass(drawChain(spec, artboards[name], 'a'), 'arrow').map((arrow) => {
    const [line, head] = elementsOf(arrow, 'path').map(({properties}) => String(properties['d']))
    return [
      Number(/^M18,([\d.]+)/.exec(line ?? '')?.[1]),
      Number(/L18,([\d.]+)Z$/.exec(head ?? '')?.[1]),
    ]
  })
}

/** Top and bottom of each step's texts within its box. */
function stepsOf(spec: Chain, name: Name): {top: number; bottom: number}[] {
  const boxes = textBoxes(drawChain(spec, artboards[name], 'a'))
  return spec.steps.map(({when, says}) => {
    const first = boxes.findIndex(({text}) => text === when)
    const last = boxes.findIndex(({text}, i) => i > first && says.endsWith(text))
    return {top: boxes[first]?.top ?? NaN, bottom: boxes[last]?.bottom ?? NaN}
  })
}

describe.each(Object.values(artboards))('drawChain(spec, $name)', (artboard) => {
  const {name} = artboard

  test.each([
    ['a letter and its retellings', letter],
    ['the longest texts', longChain],
    ['two steps without changes', {...letter, steps: bare(letter).slice(0, 2)}],
  ])('keeps the texts of %s apart and whole', (_, spec) => {
    expect(layoutFaults(drawChain(spec, artboard, 'a'))).toEqual([])
  })

  test.each([
    ['a letter and its retellings', letter],
    ['lists of changes higher than their boxes', longChain],
  ])('joins the boxes of %s by one arrow each, from foot to top', (_, spec) => {
    const steps = stepsOf(spec, name)
    const arrows = arrowsOf(spec, name)
    expect(arrows).toHaveLength(spec.steps.length - 1)
    for (const [i, [from, to]] of arrows.entries()) {
      const [above, below] = [steps[i], steps[i + 1]]
      // A box's side lies 11 px from its text, which has some room of its own.
      expect(from - (above?.bottom ?? NaN)).toBeGreaterThan(10)
      expect(from - (above?.bottom ?? NaN)).toBeLessThan(18)
      expect((below?.top ?? NaN) - to).toBeGreaterThan(10)
      expect((below?.top ?? NaN) - to).toBeLessThan(18)
    }
  })

  test('lets no arrow run through a text', () => {
    const boxes = textBoxes(drawChain(longChain, artboard, 'a'))
    for (const [from, to] of arrowsOf(longChain, name)) {
      expect(boxes.filter(({left, top, bottom}) => left < 23 && bottom > from && top < to)).toEqual(
        [],
      )
    }
  })

  test('draws a sign of its own for each kind of change, with its word', () => {
    const chart = drawChain(letter, artboard, 'a')
    const drawn = withClass(chart, 'change').map((sign) => {
      const {properties} = elementsOf(sign, 'path')[0] ?? {}
      return String(properties?.['d'])
    })
    const kinds = letter.steps.flatMap(({changes}) => changes.map(({change}) => change))
    expect(drawn).toHaveLength(kinds.length)
    const shapes = new Map(kinds.map((kind, i) => [kind, drawn[i]]))
    expect(new Set(shapes.values()).size).toBe(4)
    expect(kinds.map((kind) => shapes.get(kind))).toEqual(drawn)
    const words = textsOf(chart).filter((text) => Object.keys(letter.changes).includes(text))
    expect(words).toEqual(kinds)
  })

  test('sets long words over their texts', () => {
    const boxes = textBoxes(drawChain(longChain, artboard, 'a'))
    const at = boxes.findIndex(({text}) => text === longChain.changes.added)
    const [word, text] = boxes.slice(at)
    expect(text?.left).toBe(word?.left)
    expect(text?.top).toBeGreaterThan(word?.bottom ?? NaN)
  })

  test('draws the same tree for the same spec', () => {
    expect(drawChain(letter, artboard, 'a')).toEqual(drawChain(letter, artboard, 'a'))
  })
})

describe('drawChain(spec, artboard)', () => {
  test('sets changes right of the box when wide, beside the arrow when narrow', () => {
    const placed = (name: Name) => {
      const boxes = textBoxes(drawChain(letter, artboards[name], 'a'))
      const word = boxes.find(({text}) => text === 'kept')
      const when = boxes.find(({text}) => text === '5 May 2018')
      return {left: word?.left, baselines: baseline(word) - baseline(when)}
    }
    // 396 px and 40 px, a sign of 13 px and a gap of 7.
    expect(placed('wide')).toEqual({left: 416, baselines: 0})
    expect(placed('narrow').left).toBe(60)
    expect(placed('narrow').baselines).toBeLessThan(-100)
  })

  test.each([
    [[], 'chain needs at least 2 steps, got 0'],
    [letter.steps.slice(0, 1), 'chain needs at least 2 steps, got 1'],
    [
      letter.steps.slice(1),
      'first step of a chain has nothing to change from: "5 May 2018, Josh Rogin, The Washington Post"',
    ],
  ])('refuses %#', (steps, message) => {
    expect(() => drawChain({...letter, steps}, artboards.wide, 'a')).toThrow(new SpecError(message))
  })
})

function bare({steps}: Chain): Chain['steps'] {
  return steps.map((step) => ({...step, changes: []}))
}

/** Text boxes go 0.21 em below the baseline. */
function baseline(box: {readonly bottom: number; readonly sizePx: number} | undefined): number {
  return Math.round((box?.bottom ?? NaN) - 0.21 * (box?.sizePx ?? NaN))
}
