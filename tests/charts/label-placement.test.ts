import {describe, expect, test} from 'vitest'
import {placeFlags} from '../../src/charts/flag.ts'
import {assignLanes} from '../../src/charts/lane.ts'
import {spreadApart} from '../../src/charts/spread.ts'
import {SpecError} from '../../src/spec-error.ts'

const field = {minX: 0, maxX: 200}

describe('placeFlags(flags, field)', () => {
  test('hangs all flags above when asked, to the left where a pole is in the way on the right', () => {
    const flags = [60, 130, 180].map((x) => ({x, widthPx: 60, heightPx: 20}))
    const {places, isClear} = placeFlags(flags, {minX: 0, maxX: 200, only: 'above'})
    expect(places.map(({side, half}) => [side, half])).toEqual([
      ['left', 'above'],
      ['left', 'above'],
      ['left', 'above'],
    ])
    expect(isClear).toBe(true)
  })

  test('says when flags of one half bar each other’s way', () => {
    const flags = [50, 110, 150].map((x) => ({x, widthPx: 80, heightPx: 20}))
    expect(placeFlags(flags, {minX: 0, maxX: 200, only: 'above'}).isClear).toBe(false)
  })

  test('hangs flags with room for all to the right, above the marks', () => {
    const flags = [0, 100].map((x) => ({x, widthPx: 90, heightPx: 20}))
    expect(placeFlags(flags, field)).toEqual({
      places: [
        {side: 'right', half: 'above', nearPx: 0},
        {side: 'right', half: 'above', nearPx: 0},
      ],
      abovePx: 20,
      belowPx: 0,
      isClear: true,
    })
  })

  test('hangs a flag near the right edge to the left of its pole', () => {
    const {places} = placeFlags([{x: 190, widthPx: 90, heightPx: 20}], field)
    expect(places[0]?.side).toBe('left')
  })

  test('lets no two flags overlap, and no pole run through a flag', () => {
    const flags = [3, 90, 95, 100, 100, 104, 150, 197].map((x, i) => ({
      x,
      widthPx: 60 + ((i * 37) % 40),
      heightPx: 20 + ((i * 13) % 30),
    }))
    const hung = placeFlags(flags, field).places.map(({side, half, nearPx}, i) => {
      const {x = 0, widthPx = 0, heightPx = 0} = flags[i] ?? {}
      const left = side === 'right' ? x : x - widthPx
      return {half, x, left, right: left + widthPx, near: nearPx, far: nearPx + heightPx}
    })
    for (const a of hung) {
      expect(a.left).toBeGreaterThanOrEqual(0)
      expect(a.right).toBeLessThanOrEqual(200)
      for (const b of hung) {
        if (a === b || a.half !== b.half) continue
        const overlaps = a.left < b.right && b.left < a.right && a.near < b.far && b.near < a.far
        const cuts = b.left < a.x && a.x < b.right && b.near < a.far
        expect({overlaps, cuts}).toEqual({overlaps: false, cuts: false})
      }
    }
  })

  test('throws when a flag is too wide for both sides', () => {
    const place = (): unknown => placeFlags([{x: 100, widthPx: 150, heightPx: 20}], field)
    expect(place).toThrow(new SpecError('no room for a label of 150 px at 100'))
  })
})

describe('spreadApart(items, {gapPx, leastPx})', () => {
  const spread = (...wanted: readonly number[]): number[] =>
    spreadApart(
      wanted.map((wantedPx) => ({wantedPx, lengthPx: 10})),
      {gapPx: 2, leastPx: 0},
    )

  test('leaves alone what stands apart', () => {
    expect(spread(0, 50, 100)).toEqual([0, 50, 100])
  })

  test('spreads a cluster evenly around its middle', () => {
    expect(spread(50, 50, 50)).toEqual([38, 50, 62])
  })

  test('starts nothing before the least place', () => {
    expect(spread(0, 0, 100)).toEqual([0, 12, 100])
  })
})

describe('assignLanes(stretches, gap)', () => {
  test('gives each stretch the lowest free lane', () => {
    const stretches = [
      [0, 10],
      [5, 15],
      [11, 20],
      [12, 20],
    ] as const
    const lanes = assignLanes(
      stretches.map(([from, to]) => ({from, to})),
      1,
    )
    expect(lanes).toEqual([0, 1, 0, 2])
  })
})
