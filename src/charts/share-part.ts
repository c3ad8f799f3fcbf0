import type {Element} from 'hast'
import type {KeyItem} from './key.ts'
import type {Hedge, ShareBar, SharePart} from './share-bar.ts'
import {outlinePx} from './span-mark.ts'
import {s} from './svg.ts'

/** A part with its place on the bar, in CSS pixels. */
export type PlacedPart = SharePart & {
  /** From edge to edge, by the number; captions hang on it. */
  readonly from: number
  readonly to: number
  /** What is surely the part's: without hatched zones and the gaps between parts. */
  readonly solid: Stretch
  /** Hatched zone at the part's own hedged edge. */
  readonly zone?: Stretch
  /** Is the edge before or after it soft? */
  readonly isSoftBefore: boolean
  readonly isSoftAfter: boolean
}

type Stretch = {readonly from: number; readonly to: number}

/** Width of a hatched zone; it says "about here" and is not to scale. */
const zonePx = 18
const partGap = 2

/** How much of the zone lies on the part's own side of its edge: "nearly" is a little less. */
const ownSide: Readonly<Record<Hedge, number>> = {nearly: 1, about: 0.5, 'more than': 0}

/** Places the parts side by side over the whole width. */
export function partStretches(parts: readonly SharePart[], widthPx: number): PlacedPart[] {
  const edges = [0, ...parts.map((_, i) => sumOf(parts.slice(0, i + 1)) * widthPx)]
  const zones = parts.map((part, i) => zoneOf(part, i, edges))
  return parts.map((part, i) => {
    const [from = 0, to = 0] = [edges[i], edges[i + 1]]
    const zone = zones[i]
    const isAt = (edge: number) => zones.find((z) => z !== undefined && z.edge === edge)
    const [before, after] = [isAt(from), isAt(to)]
    const solid = {
      from: before?.to ?? (i === 0 ? from : from + partGap / 2),
      to: after?.from ?? (i === parts.length - 1 ? to : to - partGap / 2),
    }
    return {
      ...part,
      from,
      to,
      solid,
      ...(zone === undefined ? {} : {zone}),
      isSoftBefore: before !== undefined,
      isSoftAfter: after !== undefined,
    }
  })
}

/** The zone stands at the part's end, for the last part at its beginning: the bar's own end is sure. */
function zoneOf(
  {hedge}: SharePart,
  i: number,
  edges: readonly number[],
): (Stretch & {readonly edge: number}) | undefined {
  if (hedge === undefined) return undefined
  const isLast = i === edges.length - 2
  const at = isLast ? i : i + 1
  const [before = 0, edge = 0, after = 0] = edges.slice(at - 1, at + 2)
  const own = isLast ? 1 - ownSide[hedge] : ownSide[hedge]
  const lengthPx = Math.min(zonePx, (edge - before) / 2, (after - edge) / 2)
  return {edge, from: edge - own * lengthPx, to: edge + (1 - own) * lengthPx}
}

/** Draws a part: filled for a seed, outlined for the record, in grey for the rest; soft edges have no line. */
export function drawPart(
  {basis, solid, zone, isSoftBefore, isSoftAfter, label: name, valueText}: PlacedPart,
  {
    top,
    heightPx,
    hatchId,
  }: {readonly top: number; readonly heightPx: number; readonly hatchId: string},
): Element {
  const {from, to} = solid
  const fill = {x: from, y: top, width: to - from, height: heightPx}
  const inset = outlinePx / 2
  const sides = [
    ...(isSoftBefore ? [] : [`M${from + inset},${top}V${top + heightPx}`]),
    ...(isSoftAfter ? [] : [`M${to - inset},${top}V${top + heightPx}`]),
    `M${from},${top + inset}H${to}`,
    `M${from},${top + heightPx - inset}H${to}`,
  ]
  const body =
    basis === 'seed'
      ? [s('rect', {className: 'fill-accent', ...fill})]
      : [
          s('rect', {className: 'fill-sheet', ...fill}),
          s('path', {
            className: basis === 'rest' ? 'line-grey' : 'line-accent',
            d: sides.join(''),
            fill: 'none',
            strokeWidth: basis === 'rest' ? 1 : outlinePx,
          }),
        ]
  const hatch =
    zone === undefined
      ? []
      : [
          s('rect', {
            x: zone.from,
            y: top,
            width: zone.to - zone.from,
            height: heightPx,
            fill: `url(#${hatchId})`,
          }),
        ]
  return s('g', {className: 'part'}, [s('title', {}, [`${name}: ${valueText}`]), ...body, ...hatch])
}

/** The key's entry for hatched zones, when there are any. */
export function hedgeItem({parts, hedgeText}: ShareBar, hatchId: string): KeyItem[] {
  const isHedged = parts.some(({hedge}) => hedge !== undefined)
  if (!isHedged || hedgeText === undefined) return []
  const mark = (x: number, y: number, sizePx: number): Element =>
    s('rect', {x, y, width: sizePx, height: sizePx, fill: `url(#${hatchId})`})
  return [{mark, text: hedgeText}]
}

function sumOf(parts: readonly SharePart[]): number {
  return parts.reduce((sum, {share}) => sum + share, 0)
}
