import {describe, expect, test} from 'vitest'
import {placePointLabels} from '../../src/charts/point-label.ts'
import type {LabelField, PointLabel} from '../../src/charts/point-label.ts'

const field: LabelField = {
  bounds: {left: 0, right: 200, top: 0, bottom: 100},
  lines: [],
  marks: [],
  rules: [],
}

function labelAt(x: number, y: number, ...sizes: readonly [number, number][]): PointLabel {
  const given = sizes.length === 0 ? ([[30, 10]] as const) : sizes
  return {
    x,
    y,
    reachPx: 5,
    sizes: given.map(([widthPx, heightPx]) => ({widthPx, heightPx})),
  }
}

describe('placePointLabels(labels, field)', () => {
  test('sets a label above its point when nothing is in its way', () => {
    expect(placePointLabels([labelAt(100, 50)], field)).toEqual([
      {left: 85, right: 115, top: 33, bottom: 43, anchor: 'middle', size: 0},
    ])
  })

  test('sets it below a line through its point when another runs above', () => {
    const lines = [38, 50].map((y) => ({x1: 0, x2: 200, y1: y, y2: y}))
    const [place] = placePointLabels([labelAt(100, 50)], {...field, lines}) ?? []
    expect(place).toMatchObject({left: 85, top: 57, bottom: 67})
  })

  test('keeps two labels of near points apart', () => {
    const [a, b] = placePointLabels([labelAt(100, 50), labelAt(112, 50)], field) ?? []
    const areApart =
      (a?.right ?? 0) + 4 <= (b?.left ?? 0) ||
      (b?.right ?? 0) + 4 <= (a?.left ?? 0) ||
      (a?.bottom ?? 0) + 4 <= (b?.top ?? 0) ||
      (b?.bottom ?? 0) + 4 <= (a?.top ?? 0)
    expect(areApart).toBe(true)
  })

  test('breaks a text where its first size has no room', () => {
    const label = labelAt(20, 50, [60, 10], [30, 24])
    const bounds = {...field.bounds, right: 45}
    expect(placePointLabels([label], {...field, bounds})?.[0]?.size).toBe(1)
  })

  test('gives a label that stands off a leader from the edge of its point', () => {
    const marks = [{left: 40, right: 160, top: 30, bottom: 70}]
    const [place] = placePointLabels([labelAt(100, 50)], {...field, marks}) ?? []
    expect(place?.leader).toEqual({x1: 100, x2: 100, y1: 44, y2: 29.5})
  })

  test('gives nothing when a label has no room', () => {
    expect(placePointLabels([labelAt(100, 50, [300, 10])], field)).toBeUndefined()
  })
})
