import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawShareBar} from '../../src/charts/share-bar.ts'
import type {ShareBar, SharePart} from '../../src/charts/share-bar.ts'
import {pick, withClass, withName} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const key = {seed: 'filled: in a seed text', record: 'outlined: in the public record only'}

function part(share: number, more: Partial<SharePart> = {}): SharePart {
  return {label: 'abroad', share, valueText: `${share * 100} %`, basis: 'seed', ...more}
}

function barOf(...parts: readonly SharePart[]): ShareBar {
  const hedgeText = 'hatched edge, no exact border: the source says “nearly”'
  return {chart: 'share', whole: 'Revenue in 2018: about $7 billion', parts, key, hedgeText}
}

const realistic = barOf(
  part(0.3, {label: 'from outside China', valueText: 'nearly 30 %', hedge: 'nearly'}),
  part(0.7, {
    label: 'from China: what is left, computed by us',
    valueText: 'more than 70 %',
    basis: 'rest',
  }),
)

const nasty: ShareBar = {
  ...barOf(
    part(0.02, {label: 'a first sliver with an extraordinarily long name', hedge: 'nearly'}),
    part(0.02, {label: 'another', basis: 'record'}),
    part(0.5, {label: 'half', hedge: 'about'}),
    part(0.2, {label: 'a part in the middle'}),
    part(0.03, {label: 'late sliver one'}),
    part(0.03, {label: 'late sliver two', hedge: 'more than', basis: 'record'}),
    part(0.17, {label: 'what is left', basis: 'rest'}),
    part(0.03, {label: 'last sliver', hedge: 'nearly'}),
  ),
  whole: 'A whole whose name is so long that it needs two lines on a narrow artboard',
}

describe('drawShareBar(bar, wide)', () => {
  test('draws parts to scale, with a gap of 2 px between them', () => {
    const svg = drawShareBar(barOf(part(0.25), part(0.75)), artboards.wide, 'f')
    const bars = withClass(svg, 'fill-accent').map((rect) => pick(rect, 'x', 'width'))
    expect(bars).toEqual([
      [0, 179],
      [181, 539],
    ])
  })

  test.each([
    ['nearly', 162, 18],
    ['about', 171, 18],
    ['more than', 180, 18],
  ] as const)('puts the hatched zone of %j where the share may end', (hedge, x, width) => {
    const svg = drawShareBar(barOf(part(0.25, {hedge}), part(0.75)), artboards.wide, 'f')
    const [zone] = withClass(svg, 'part')
      .flatMap((group) => withName(group, 'rect'))
      .filter(({properties}) => properties['fill'] === 'url(#f-hedge)')
    expect(pick(zone, 'x', 'width')).toEqual([x, width])
    const [before, after] = withClass(svg, 'fill-accent')
    expect(Number(before?.properties['width'])).toBe(x)
    expect(after?.properties['x']).toBe(x + width)
  })

  test('puts the zone of the last part at its beginning', () => {
    const svg = drawShareBar(barOf(part(0.75), part(0.25, {hedge: 'nearly'})), artboards.wide, 'f')
    const zones = withName(svg, 'rect').filter(
      ({properties}) => properties['fill'] === 'url(#f-hedge)',
    )
    expect(pick(zones[0], 'x', 'width')).toEqual([540, 18])
  })

  test('says in the key what the hatched edge means', () => {
    const texts = textBoxes(drawShareBar(realistic, artboards.wide, 'f')).map(({text}) => text)
    expect(texts).toEqual([
      'Revenue in 2018: about $7 billion',
      'nearly 30 %',
      'from outside China',
      'more than 70 %',
      'from China: what is left, computed by us',
      'hatched edge, no exact border: the source says “nearly”',
    ])
  })

  test('fills seeds, outlines the record, and draws the rest in grey', () => {
    const bar = barOf(part(0.5), part(0.3, {basis: 'record'}), part(0.2, {basis: 'rest'}))
    const svg = drawShareBar(bar, artboards.wide, 'f')
    const looks = withClass(svg, 'part').map(
      (group) =>
        [...withName(group, 'rect'), ...withName(group, 'path')].at(-1)?.properties['className'],
    )
    expect(looks).toEqual([['fill-accent'], ['line-accent'], ['line-grey']])
  })
})

describe.each([artboards.wide, artboards.narrow])('drawShareBar(bar, $name)', (artboard) => {
  test.each([
    ['realistic', realistic],
    ['nasty', nasty],
  ])('lets no labels of a %s bar collide', (_, bar) => {
    expect(layoutFaults(drawShareBar(bar, artboard, 'f'))).toEqual([])
  })

  test('gives the same tree for the same bar', () => {
    const draw = (): unknown => drawShareBar(nasty, artboard, 'f')
    expect(draw()).toEqual(draw())
  })

  test.each<[string, ShareBar]>([
    ['share bar needs at least 2 parts, got 1', barOf(part(1))],
    ['share is not between 0 and 1: 1.2, in part "abroad"', barOf(part(1.2), part(-0.2))],
    ['share is not between 0 and 1: NaN, in part "abroad"', barOf(part(NaN), part(0.5))],
    ['shares must sum to 1, got 0.98', barOf(part(0.48), part(0.5))],
    [
      'share bar with seed and record parts needs a key',
      {chart: 'share', whole: 'x', parts: [part(0.5), part(0.5, {basis: 'record'})]},
    ],
    [
      'share bar with a hedged part needs words for its edge',
      {chart: 'share', whole: 'x', parts: [part(0.5, {hedge: 'about'}), part(0.5)]},
    ],
  ])('throws %j', (message, bar) => {
    expect(() => drawShareBar(bar, artboard, 'f')).toThrow(new SpecError(message))
  })
})
