import {describe, expect, test} from 'vitest'
import {artboards} from '../../src/charts/artboard.ts'
import {drawClaimBoard, type ClaimBoard} from '../../src/charts/claim-board.ts'
import {board, longBoard} from './board-specs.ts'
import {elementsOf, textsOf, titlesOf} from './drawn.ts'
import {withClass} from './find-marks.ts'
import {layoutFaults, textBoxes} from './text-boxes.ts'
import {SpecError} from '../../src/spec-error.ts'

const words = board.verdicts.map(({word}) => word)
const placesOfRows = [2, 1, 3, 1, 1, 2, 0, 4]

/** Middles of signs from the artboard's left, in drawn order. */
function signXs(spec: ClaimBoard, artboard: (typeof artboards)['wide' | 'narrow']): number[] {
  return withClass(drawClaimBoard(spec, artboard, 'a'), 'verdict').map(({properties}) =>
    Number(/^translate\(([\d.]+),/.exec(String(properties['transform']))?.[1]),
  )
}

describe.each(Object.values(artboards))('drawClaimBoard(spec, $name)', (artboard) => {
  test.each([
    ['a board', board],
    ['a board of the longest texts', longBoard],
    ['two verdicts', {...board, verdicts: board.verdicts.slice(0, 2), rows: [rowOf('partly')]}],
  ])('keeps the texts of %s apart and whole', (_, spec) => {
    expect(layoutFaults(drawClaimBoard(spec, artboard, 'a'))).toEqual([])
  })

  test('says every claim with its verdict and evidence, in order', () => {
    const said = textsOf(drawClaimBoard(board, artboard, 'a')).join(' ')
    const starts = board.rows.flatMap(({claim, finds}) => [claim.slice(0, 20), finds.slice(0, 20)])
    const places = starts.map((start) => said.indexOf(start))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('draws the same tree for the same spec', () => {
    expect(drawClaimBoard(board, artboard, 'a')).toEqual(drawClaimBoard(board, artboard, 'a'))
  })

  test.each([
    [{rows: []}, 'claim board needs at least 1 row and 2 verdicts, got 0 and 5'],
    [
      {verdicts: board.verdicts.slice(0, 1)},
      'claim board needs at least 1 row and 2 verdicts, got 8 and 1',
    ],
    [
      {verdicts: [...board.verdicts, ...board.verdicts.slice(1, 2)]},
      'two verdicts with one id: partly',
    ],
    [{rows: [rowOf('partial')]}, 'unknown verdict: partial, in claim board row "A claim"'],
  ])('refuses %#', (change, message) => {
    expect(() => drawClaimBoard({...board, ...change}, artboard, 'a')).toThrow(
      new SpecError(message),
    )
  })
})

describe('drawClaimBoard(spec, wide)', () => {
  const {wide} = artboards
  const chart = drawClaimBoard(board, wide, 'a')

  test('sets each sign in its verdict’s column', () => {
    const [heads, rows] = [signXs(board, wide).slice(0, 5), signXs(board, wide).slice(5)]
    // Five columns of 34 px after 212 px for the claim and a gap of 18.
    expect(heads).toEqual([247, 281, 315, 349, 383])
    expect(rows).toEqual(placesOfRows.map((place) => heads[place]))
  })

  test('names each sign by its word', () => {
    expect(titlesOf(chart)).toEqual([...words, ...placesOfRows.map((place) => words[place])])
  })

  test('lets no line of a column run through a word, and breaks it at each sign', () => {
    const [lines] = elementsOf(chart, 'path')
    const columns = [...String(lines?.properties['d']).matchAll(/M([\d.]+),([\d.]+)V([\d.]+)/g)]
    // One from each sign down to the next.
    expect(columns).toHaveLength(board.verdicts.length + board.rows.length)
    for (const [, x, top, bottom] of columns.map((match) => match.map(Number))) {
      if (x === undefined || top === undefined || bottom === undefined) throw new Error('no line')
      expect(bottom).toBeGreaterThan(top)
      const crossed = textBoxes(chart).filter(
        (box) => box.left < x && x < box.right && box.bottom > top && box.top < bottom,
      )
      expect(crossed).toEqual([])
    }
  })

  test('sets claim, sign and verdict’s word on one line', () => {
    const boxes = textBoxes(chart)
    const bottomOf = (start: string) => boxes.find(({text}) => text.startsWith(start))?.bottom ?? 0
    const claim = bottomOf('It is driven by technology.')
    const verdict = boxes.filter(({text}) => text === 'partly supported')[2]?.bottom ?? 0
    // One baseline; the claim's larger letters go 0.3 px further down.
    expect(claim - verdict).toBeCloseTo(0.21 * (wide.textPx - wide.smallPx), 5)
  })
})

describe('drawClaimBoard(spec, narrow)', () => {
  const {narrow} = artboards

  test('sets each sign in its place on a scale of dots', () => {
    const chart = drawClaimBoard(board, narrow, 'a')
    expect(signXs(board, narrow)).toEqual(placesOfRows.map((place) => 6.5 + 20 * place))
    const dots = withClass(chart, 'fill-grey').map(({properties}) => properties['cx'])
    expect(dots.slice(0, 4)).toEqual([6.5, 26.5, 66.5, 86.5])
    expect(dots).toHaveLength(4 * board.rows.length)
  })

  test('heads the cards with both headings, then all verdicts in order', () => {
    const texts = textsOf(drawClaimBoard(board, narrow, 'a'))
    expect(texts.slice(0, 7)).toEqual([board.claimHeading, board.evidenceHeading, ...words])
  })
})

function rowOf(verdict: string): ClaimBoard['rows'][number] {
  return {claim: 'A claim', finds: 'What was found.', verdict}
}
