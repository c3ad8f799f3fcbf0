import type {Element} from 'hast'
import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {placeTidy} from '../../src/charts/tidy-tree.ts'
import {drawTree} from '../../src/charts/tree.ts'
import type {Tree} from '../../src/charts/tree.ts'
import {SpecError} from '../../src/spec-error.ts'
import {crossedTexts} from './crossed-texts.ts'
import {textsOf} from './drawn.ts'
import {pick, withClass, withName} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import type {TextBox} from './text-boxes.ts'
import {fullest, system, uneven} from './tree-specs.ts'

const {wide, narrow} = artboards

function boxOf(svg: Element, text: string): TextBox {
  const box = textBoxes(svg).find((candidate) => candidate.text === text)
  if (box === undefined) throw new Error(`not drawn: ${text}`)
  return box
}

const leftOf = (svg: Element, ...texts: readonly string[]) =>
  texts.map((text) => boxOf(svg, text).left)

describe('drawTree(tree, wide)', () => {
  test('gives each role a column when all parts have the same roles', () => {
    const svg = drawTree(system, wide, 'f')
    expect(textsOf(svg).slice(0, 3)).toEqual(['Owner', 'Target', 'Consequence'])
    const [owner, target, consequence] = leftOf(svg, 'Owner', 'Target', 'Consequence')
    expect(leftOf(svg, 'Supreme People’s Court', 'Cities and counties')).toEqual([owner, owner])
    expect(leftOf(svg, 'The public', 'not obey a judgment')).toEqual([target, target])
    expect(leftOf(svg, 'until the debt is settled')).toEqual([consequence])
  })

  test('brings a twig down to each leaf from a stem at the part’s first line', () => {
    const svg = drawTree(system, wide, 'f')
    const [owner, target, consequence] = leftOf(svg, 'Owner', 'Target', 'Consequence')
    const stems = withClass(svg, 'line-grey')
      .map((line) => String(pick(line, 'd')[0]))
      .filter((d) => d.startsWith('M256,0H'))
    expect(stems).toHaveLength(5)
    const twigs = [owner, target, consequence].map((x = 0) => `M${rounded(x)},0V6`).join('')
    expect(new Set(stems)).toEqual(new Set([`M256,0H${rounded(consequence ?? 0)}${twigs}`]))
  })

  test('writes the role before each leaf when the parts differ', () => {
    const svg = drawTree(uneven, wide, 'f')
    const texts = textsOf(svg)
    expect(texts[0]).toBe('The settlement')
    expect(texts.filter((text) => ['Penalty', 'Duty', 'Threat'].includes(text))).toEqual([
      ...['Penalty', 'Penalty', 'Duty', 'Duty', 'Threat', 'Duty'],
    ])
    const leaves = ['$1 billion paid to the Treasury', 'Reports every year', 'covered']
    expect(new Set(leftOf(svg, ...leaves)).size).toBe(1)
    expect(boxOf(svg, 'Threat').top).toBe(
      boxOf(svg, 'A suspended denial order, which can be put back in force').top,
    )
  })

  test('outlines the whole heavily and its parts finely', () => {
    const svg = drawTree(system, wide, 'f')
    expect(withName(svg, 'rect').map((box) => pick(box, 'className', 'strokeWidth'))).toEqual([
      [['fill-sheet', 'line-accent'], 1.5],
      ...system.parts.map(() => [['fill-sheet', 'line-grey'], 1]),
    ])
  })

  test('sets the whole in the middle of its first and last part', () => {
    const svg = drawTree(uneven, wide, 'f')
    const [root] = withClass(svg, 'whole').flatMap((group) => withName(group, 'rect'))
    const parts = withClass(svg, 'part').flatMap((group) => withName(group, 'rect'))
    const middle = (box: Element | undefined): number =>
      Number(box?.properties['y']) + Number(box?.properties['height']) / 2
    expect(middle(root)).toBeCloseTo((middle(parts[0]) + middle(parts.at(-1))) / 2, 2)
  })
})

describe('drawTree(tree, narrow)', () => {
  test('draws an outline, each level further in', () => {
    const svg = drawTree(system, narrow, 'f')
    expect(textsOf(svg).slice(0, 5)).toEqual([
      'China’s social credit system',
      'a plan of 2014 to 2020 with several owners',
      'Financial credit',
      'records of loans',
      'Owner: People’s Bank of China',
    ])
    const levels = ['China’s social credit system', 'Court debtors', 'Target: The public']
    expect(leftOf(svg, ...levels)).toEqual([0, 26, 52])
  })

  test('hangs every part and every leaf on a twig', () => {
    const svg = drawTree(uneven, narrow, 'f')
    const twigs = withClass(svg, 'line-grey').map(
      (line) => String(pick(line, 'd')[0]).match(/H20/g)?.length,
    )
    expect(twigs).toEqual([3, 2, 1, 4])
  })
})

describe.each([wide, narrow])('drawTree(tree, $name)', (artboard) => {
  test.each(Object.entries({system, uneven, fullest}))(
    'sets the texts of %s clear of each other and of all lines',
    (_, tree) => {
      const svg = drawTree(tree, artboard, 'f')
      expect(layoutFaults(svg)).toEqual([])
      expect(crossedTexts(svg)).toEqual([])
    },
  )

  test('gives the same tree for the same spec', () => {
    expect(drawTree(system, artboard, 'f')).toEqual(drawTree(system, artboard, 'f'))
  })

  test.each<[string, Partial<Tree>]>([
    ['tree needs at least 2 parts, got 1', {parts: system.parts.slice(1, 2)}],
    ['part without leaves: "Bare"', {parts: [...system.parts, {label: 'Bare', leaves: []}]}],
  ])('throws %j', (message, change) => {
    expect(() => drawTree({...system, ...change}, artboard, 'f')).toThrow(new SpecError(message))
  })
})

test('placeTidy(root, gaps) sets siblings one gap apart, cousins another, parents in the middle', () => {
  const leaf = () => ({abovePx: 5, belowPx: 15})
  const [a, b, c] = [leaf(), leaf(), leaf()]
  const first = {abovePx: 10, belowPx: 10, children: [a, b]}
  const second = {abovePx: 10, belowPx: 10, children: [c]}
  const root = {abovePx: 10, belowPx: 10, children: [first, second]}
  const {lineOf, heightPx} = placeTidy(root, {siblingPx: 4, cousinPx: 20})
  expect([a, b, c].map(lineOf)).toEqual([5, 29, 69])
  expect([first, second, root].map(lineOf)).toEqual([17, 69, 43])
  expect(heightPx).toBe(84)
})

function rounded(px: number): number {
  return Math.round(px * 1000) / 1000
}
