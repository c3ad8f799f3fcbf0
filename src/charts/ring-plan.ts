import {max, min, range} from 'd3'
import type {Artboard} from './artboard.ts'
import {wrapCaption, type Caption, type CaptionPart} from './caption.ts'
import {clearingPx, linkFrom} from './cycle-link.ts'
import type {Cycle} from './cycle.ts'
import {widestWord} from './fits.ts'
import {boxPadPx, boxSignPx, numberedBox, type Box} from './numbered-box.ts'
import {
  isNear,
  isWithin,
  pointAt,
  rectAround,
  ringArc,
  type Ellipse,
  type Rect,
  type RingArc,
} from './ring-arc.ts'
import {placeWords, type RingWords} from './ring-words.ts'

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

/** Widths that are tried, in the order in which they look best, all in CSS pixels. */
const heights = range(110, 420, 10)
const radii = [268, 250, 235, 220, 205, 190, 175]
const boxWidths = [172, 158, 146]
const wordWidths = [200, 180, 160, 145, 130]
const shifts = [0, 6, 12, 18, 24]
const centrePx = 150

const least = {arcPx: 64, boxGapPx: 20, wordGapPx: 12, lineGapPx: 7}

/** Finds the lowest ring in which nothing touches anything; none if the words are too many for a ring. */
export function fitRing(cycle: Cycle, artboard: Artboard): RingPlan | undefined {
  const {textPx, widthPx} = artboard
  const centreStyle = {sizePx: textPx, tone: 'ink-2'} as const
  const centre = wrapCaption(
    cycle.centre === undefined ? [] : [{...centreStyle, text: cycle.centre}],
    Math.max(centrePx, widestWord(cycle.centre ?? '', centreStyle)),
  )
  const captions = cycle.steps.map(({id}) => captionsOf(linkFrom(cycle, id, artboard).words))
  const boxSets = boxWidths
    .filter((boxPx) =>
      cycle.steps.every(
        ({label}) => widestWord(label, {sizePx: textPx}) <= boxPx - 2 * boxPadPx - boxSignPx,
      ),
    )
    .map((boxPx) =>
      cycle.steps.map(({label}, i) =>
        numberedBox({number: i + 1, text: label, className: 'step'}, boxPx, artboard),
      ),
    )
  for (const ry of heights)
    for (const rx of radii)
      for (const boxes of boxSets) {
        const plan = tryRing({ellipse: {rx, ry}, boxes, captions, centre, halfPx: widthPx / 2})
        if (plan !== undefined) return plan
      }
  return undefined
}

/** The words of a link, broken to each width that has room for their longest word. */
function captionsOf(words: readonly CaptionPart[]): Caption[] {
  return wordWidths
    .filter((maxPx) => maxPx >= widestOf(words))
    .map((maxPx) => wrapEvenly(words, maxPx))
}

/** Breaks words to lines of about one length: as narrow as the number of lines allows. */
function wrapEvenly(words: readonly CaptionPart[], maxPx: number): Caption {
  const {heightPx} = wrapCaption(words, maxPx)
  const narrowest = range(Math.ceil(widestOf(words)), maxPx, 3).find(
    (px) => wrapCaption(words, px).heightPx === heightPx,
  )
  return wrapCaption(words, narrowest ?? maxPx)
}

function widestOf(words: readonly CaptionPart[]): number {
  return Math.max(...words.map((part) => widestWord(part.text, part)))
}

type Parts = {
  readonly ellipse: Ellipse
  readonly boxes: readonly Box[]
  readonly captions: readonly (readonly Caption[])[]
  readonly centre: Caption
  readonly halfPx: number
}

function tryRing({ellipse, boxes, captions, centre, halfPx}: Parts): RingPlan | undefined {
  const turn = (2 * Math.PI) / boxes.length
  const angles = boxes.map((_, i) => i * turn - Math.PI / 2)
  const rects = boxes.map((box, i) =>
    rectAround(pointAt(ellipse, angles[i] ?? 0), box.widthPx, box.heightPx),
  )
  if (rects.some(({left, right}) => left < -halfPx || right > halfPx)) return undefined
  if (rects.some((a, i) => rects.slice(i + 1).some((b) => isNear(a, b, least.boxGapPx))))
    return undefined
  const arcs = angles.flatMap((angle, i) => {
    const [from, to] = [rects[i], rects[(i + 1) % rects.length]]
    if (from === undefined || to === undefined) return []
    return ringArc(ellipse, [angle, angle + turn], [from, to]) ?? []
  })
  const middle = rectAround([0, 0], centre.widthPx, centre.heightPx)
  const taken = centre.heightPx > 0 ? [...rects, middle] : rects
  const lines = arcs.flatMap(({points}) => points.filter((_, i) => i % 5 === 0))
  if (arcs.length < boxes.length || arcs.some((arc) => lengthOf(arc) < least.arcPx))
    return undefined
  if (lines.some((point) => taken.some((rect) => isWithin(point, rect, -1)))) return undefined
  const clearings = arcs.map((arc) => rectAround(arc.middle, 2 * clearingPx, 2 * clearingPx))
  const words = arcs.reduce<readonly RingWords[] | undefined>((placed, arc, i) => {
    const angle = (angles[i] ?? 0) + turn / 2
    const free =
      placed &&
      candidates(captions[i] ?? [], arc, angle).find(({rect}) => {
        const others = [...taken, ...placed.map((other) => other.rect)]
        return (
          rect.left >= -halfPx &&
          rect.right <= halfPx &&
          !others.some((other) => isNear(rect, other, least.wordGapPx)) &&
          !clearings.some((clearing) => isNear(rect, clearing, 2)) &&
          !lines.some((point) => isWithin(point, rect, least.lineGapPx))
        )
      })
    return free && [...placed, free]
  }, [])
  if (words === undefined) return undefined
  const all = [...rects, ...words.map(({rect}) => rect)]
  const bounds = {
    left: -halfPx,
    right: halfPx,
    top: min(all, ({top}) => top) ?? 0,
    bottom: max(all, ({bottom}) => bottom) ?? 0,
  }
  const placedBoxes = boxes.flatMap((box, i) => {
    const rect = rects[i]
    return rect === undefined ? [] : [{box, rect}]
  })
  return {ellipse, boxes: placedBoxes, arcs, words, centre, bounds}
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
