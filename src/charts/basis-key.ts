import type {Element} from 'hast'
import {drawKey} from './key.ts'
import type {KeyItem, KeyPlace} from './key.ts'
import {outlinePx} from './span-mark.ts'
import type {Basis} from './span-mark.ts'
import {s} from './svg.ts'

/** What the two kinds of mark mean, in words. */
export type BasisWords = {readonly seed: string; readonly record: string}

type Shape = 'dot' | 'box'

/** Draws the key to filled and outlined dots, when a chart has both. */
export function drawBasisKey(
  marks: readonly {readonly basis: string}[],
  words: BasisWords,
  place: KeyPlace,
): {elements: Element[]; heightPx: number} {
  return drawKey(basisItems(marks, words, 'dot'), place)
}

/** The key's two entries; none when all marks are of one kind. */
export function basisItems(
  marks: readonly {readonly basis: string}[],
  words: BasisWords,
  shape: Shape,
): KeyItem[] {
  const bases = (['seed', 'record'] as const).filter((basis) =>
    marks.some((mark) => mark.basis === basis),
  )
  if (bases.length < 2) return []
  return bases.map((basis) => ({
    mark: (x: number, y: number, sizePx: number) => drawMark(basis, shape, {x, y, sizePx}),
    text: words[basis],
  }))
}

/** The key's entry for points in a dashed ring; the ring stays within the square of its mark. */
export function inexactItem(text: string): KeyItem {
  const mark = (x: number, y: number, sizePx: number) => {
    const middle = {cx: x + sizePx / 2, cy: y + sizePx / 2}
    return s('g', {}, [
      s('circle', {className: 'fill-accent', ...middle, r: sizePx / 2 - 2.5}),
      s('circle', {
        className: 'line-accent',
        ...middle,
        r: sizePx / 2 - 0.5,
        fill: 'none',
        strokeDashArray: '2.5 2',
      }),
    ])
  }
  return {mark, text}
}

function drawMark(
  basis: Basis,
  shape: Shape,
  {x, y, sizePx}: {readonly x: number; readonly y: number; readonly sizePx: number},
): Element {
  const inset = basis === 'seed' ? 0 : outlinePx / 2
  const looks =
    basis === 'seed'
      ? {className: 'fill-accent'}
      : {className: 'fill-sheet line-accent', strokeWidth: outlinePx}
  const size = sizePx - 2 * inset
  return shape === 'dot'
    ? s('circle', {...looks, cx: x + sizePx / 2, cy: y + sizePx / 2, r: size / 2})
    : s('rect', {...looks, x: x + inset, y: y + inset, width: size, height: size})
}
