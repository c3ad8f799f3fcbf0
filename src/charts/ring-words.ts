import type {Caption} from './caption.ts'
import {clearingPx} from './cycle-link.ts'
import {rectAround, type Rect} from './rect.ts'
import type {Point} from './tie-line.ts'

/** Words beside a point of a ring, with the rectangle they take. */
export type RingWords = {
  readonly caption: Caption
  readonly anchor: 'start' | 'middle' | 'end'
  readonly rect: Rect
}

const gapPx = 5

/** How far towards the top or bottom of a ring words stand over or under their point, not beside it. */
const steep = 0.35

/**
 * Places words beside a point of a ring around 0,0: away from the middle, or towards it.
 *
 * @param angle of the point, in radians
 * @param place `outwards` 1: outside the ring; -1: inside. `shiftPx`: how much further up or down than
 *   level with their point, where the ring is in their way
 */
export function placeWords(
  caption: Caption,
  [x, y]: Point,
  angle: number,
  {outwards, shiftPx}: {readonly outwards: 1 | -1; readonly shiftPx: number},
): RingWords {
  const {widthPx, heightPx} = caption
  const [across, down] = [outwards * Math.cos(angle), outwards * Math.sin(angle)]
  const reach = clearingPx + gapPx
  if (Math.abs(across) < steep) {
    const middleY = y + Math.sign(down) * (reach + heightPx / 2)
    return {caption, anchor: 'middle', rect: rectAround([x, middleY], widthPx, heightPx)}
  }
  const side = Math.sign(across)
  const middleX = x + side * (reach + widthPx / 2)
  // The corner nearest to the ring stays level with the point.
  const middleY = y + down * Math.max(0, heightPx / 2 - 10) + Math.sign(down) * shiftPx
  return {
    caption,
    anchor: side === 1 ? 'start' : 'end',
    rect: rectAround([middleX, middleY], widthPx, heightPx),
  }
}
