import {max, min} from 'd3'
import type {Caption} from './caption.ts'
import {clearingPx} from './cycle-link.ts'
import type {Box} from './numbered-box.ts'
import {isAt, meet, rectAround, type Rect} from './rect.ts'
import {isNearCorner, pointAt, ringArc, type Ellipse, type RingArc} from './ring-arc.ts'
import {placeWords, type RingWords} from './ring-words.ts'
import type {Point} from './tie-line.ts'

/** A ring that fits, around 0,0: boxes and arcs in the order of the steps. */
export type RingPlan = {
  readonly ellipse: Ellipse
  readonly boxes: readonly {readonly box: Box; readonly rect: Rect}[]
  readonly arcs: readonly RingArc[]
  readonly words: readonly RingWords[]
  readonly centre: Caption
  /** What it all takes, left and right edges being the artboard's. */
  readonly bounds: Rect
}

/** Least lengths and distances, and shifts of words that are tried in this order, in CSS pixels. */
const least = {
  arcPx: 64,
  cornerPx: 7,
  boxGapPx: 20,
  wordGapPx: 12,
  lineGapPx: 7,
  leavePx: {along: 14, away: 6},
}
const shifts = [0, 6, 12, 18, 24]

/** What is placed on a ring; for each link, its words broken to several widths. */
type RingParts = {
  readonly ellipse: Ellipse
  readonly boxes: readonly Box[]
  readonly captions: readonly (readonly Caption[])[]
  readonly centre: Caption
  readonly halfPx: number
}

/** Places everything on one ellipse around 0,0, the first step on top; nothing if anything touches. */
export function planRing(parts: RingParts): RingPlan | undefined {
  const {ellipse, boxes, centre, halfPx} = parts
  const turn = (2 * Math.PI) / boxes.length
  const placed = boxes.map((box, i) => {
    const angle = i * turn - Math.PI / 2
    return {box, angle, rect: rectAround(pointAt(ellipse, angle), box.widthPx, box.heightPx)}
  })
  const rects = placed.map(({rect}) => rect)
  if (!standApart(rects, halfPx)) return undefined
  const arcs = placed.flatMap(({angle, rect}, i) => {
    const next = rects[(i + 1) % rects.length] ?? rect
    const arc = ringArc(ellipse, [angle, angle + turn], [rect, next])
    return arc !== undefined && isClear(arc, rect, next) ? [arc] : []
  })
  const middle = rectAround([0, 0], centre.widthPx, centre.heightPx)
  const taken = centre.heightPx > 0 ? [...rects, middle] : rects
  const lines = arcs.flatMap(({points}) => points.filter((_, i) => i % 5 === 0))
  if (arcs.length < boxes.length) return undefined
  if (lines.some((point) => taken.some((rect) => isAt(point, rect, -1)))) return undefined
  const angles = placed.map(({angle}) => angle + turn / 2)
  const words = placeAllWords(parts, {arcs, angles, taken, lines})
  if (words === undefined) return undefined
  const all = [...rects, ...words.map(({rect}) => rect)]
  const bounds = {
    left: -halfPx,
    right: halfPx,
    top: min(all, ({top}) => top) ?? 0,
    bottom: max(all, ({bottom}) => bottom) ?? 0,
  }
  return {ellipse, boxes: placed, arcs, words, centre, bounds}
}

function standApart(rects: readonly Rect[], halfPx: number): boolean {
  return rects.every(
    (a, i) =>
      a.left >= -halfPx &&
      a.right <= halfPx &&
      !rects.slice(i + 1).some((b) => meet(a, b, least.boxGapPx)),
  )
}

/**
 * Is an arc long enough for its symbol and head, does it meet its boxes away from their corners, and does
 * it leave their sides rather than run along them?
 */
function isClear(arc: RingArc, from: Rect, to: Rect): boolean {
  return (
    lengthOf(arc) >= least.arcPx &&
    !isNearCorner(arc.start, from, least.cornerPx) &&
    !isNearCorner(arc.end, to, least.cornerPx) &&
    leaves(arc.points, arc.start, from) &&
    leaves(arc.points, arc.end, to)
  )
}

/** Beyond the length of a head, does an arc keep off the box that it meets at `foot`? */
function leaves(points: readonly Point[], [footX, footY]: Point, box: Rect): boolean {
  return points.every(
    ([x, y]) =>
      Math.hypot(x - footX, y - footY) < least.leavePx.along ||
      !isAt([x, y], box, least.leavePx.away),
  )
}

type Obstacles = {
  readonly arcs: readonly RingArc[]
  /** Of the middle of each arc. */
  readonly angles: readonly number[]
  readonly taken: readonly Rect[]
  readonly lines: readonly Point[]
}

/** Gives each link's words the first place where they touch nothing; nothing if one has none. */
function placeAllWords(
  {captions, halfPx}: RingParts,
  {arcs, angles, taken, lines}: Obstacles,
): readonly RingWords[] | undefined {
  const clearings = arcs.map((arc) => rectAround(arc.middle, 2 * clearingPx, 2 * clearingPx))
  return arcs.reduce<readonly RingWords[] | undefined>((placed, arc, i) => {
    const free =
      placed &&
      candidates(captions[i] ?? [], arc, angles[i] ?? 0).find(({rect}) => {
        const others = [...taken, ...placed.map((other) => other.rect)]
        return (
          rect.left >= -halfPx &&
          rect.right <= halfPx &&
          !others.some((other) => meet(rect, other, least.wordGapPx)) &&
          !clearings.some((clearing) => meet(rect, clearing, 2)) &&
          !lines.some((point) => isAt(point, rect, least.lineGapPx))
        )
      })
    return free && [...placed, free]
  }, [])
}

function candidates(captions: readonly Caption[], arc: RingArc, angle: number): RingWords[] {
  return ([1, -1] as const).flatMap((outwards) =>
    shifts.flatMap((shiftPx) =>
      captions.map((caption) => placeWords(caption, arc.middle, angle, {outwards, shiftPx})),
    ),
  )
}

function lengthOf({points}: RingArc): number {
  return points
    .slice(1)
    .reduce(
      (sum, [x, y], i) => sum + Math.hypot(x - (points[i]?.[0] ?? x), y - (points[i]?.[1] ?? y)),
      0,
    )
}
