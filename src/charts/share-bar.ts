import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {basisItems} from './basis-key.ts'
import type {BasisWords} from './basis-key.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import {chartRoot} from './chart-root.ts'
import {drawKey} from './key.ts'
import {hatchPattern} from './pattern.ts'
import {captionParts, drawPartCaptions} from './share-caption.ts'
import {drawPart, hedgeItem, partStretches} from './share-part.ts'
import type {Basis} from './span-mark.ts'
import {drawLines} from './line.ts'
import {s} from './svg.ts'
import {SpecError} from '../spec-error.ts'

/** How a source weakens a share: its edge is then drawn soft. */
export type Hedge = 'nearly' | 'about' | 'more than'

export type SharePart = {
  readonly label: string
  /** 0–1. */
  readonly share: number
  /** As the source says it: `nearly 30 %`. */
  readonly valueText: string
  readonly hedge?: Hedge
  /** `rest` is what is left over, computed by us. */
  readonly basis: Basis | 'rest'
}

/** One whole and its parts. */
export type ShareBar = {
  readonly chart: 'share'
  /** What the whole bar stands for: `Revenue in 2018: about $7 billion`. */
  readonly whole: string
  readonly parts: readonly SharePart[]
  /** What filled and outlined parts mean; needed when both occur. */
  readonly key?: BasisWords
  /** What a hatched edge means; needed when a share is hedged. */
  readonly hedgeText?: string
}

const barPx = 44
const gap = 10

/**
 * Draws one bar for the whole, cut into its parts, each with its value and name on a pole.
 * Where a source hedges a share, the part ends in a hatched zone in place of an edge.
 *
 * @throws {SpecError} `share bar needs at least 2 parts, got 1`
 * @throws {SpecError} `share is not between 0 and 1: 1.2, in part "abroad"`
 * @throws {SpecError} `shares must sum to 1, got 0.98`
 * @throws {SpecError} `share bar with seed and record parts needs a key`
 * @throws {SpecError} `share bar with a hedged part needs words for its edge`
 */
export function drawShareBar(bar: ShareBar, artboard: Artboard, id: string): Element {
  checkBar(bar)
  const {widthPx, textPx, smallPx} = artboard
  const hatchId = `${id}-hedge`
  const parts = partStretches(bar.parts, widthPx)
  const whole = wrapCaption([{text: bar.whole, sizePx: textPx, weight: 600}], widthPx)
  const captions = captionParts(parts, artboard)
  const wholeY = whole.heightPx + gap
  const barY = wholeY + gap + captions.abovePx
  const captionsBottom = barY + barPx + captions.belowPx
  const items = [
    ...(bar.key === undefined ? [] : basisItems(bar.parts, bar.key, 'box')),
    ...hedgeItem(bar, hatchId),
  ]
  const place = {x: 0, y: captionsBottom + 14, maxPx: widthPx, sizePx: smallPx}
  const key = drawKey(items, place)
  const heightPx = items.length > 0 ? place.y + key.heightPx + 2 : captionsBottom + 2
  return chartRoot(widthPx, heightPx, [
    s('defs', {}, [hatchPattern(hatchId, 'accent')]),
    ...drawCaption(whole, {x: 0, top: 0}),
    drawWhole(wholeY, widthPx),
    ...drawPartCaptions(captions, {top: barY, bottom: barY + barPx}),
    ...parts.map((part) => drawPart(part, {top: barY, heightPx: barPx, hatchId})),
    ...key.elements,
  ])
}

/** A line as on a technical drawing: from here to there is the whole. */
function drawWhole(y: number, widthPx: number): Element {
  const [x1, x2] = [0.5, widthPx - 0.5]
  const ends = [x1, x2].map((x) => ({x1: x, x2: x, y1: y - 4, y2: y + 4}))
  return drawLines('line-grey', [{x1, x2, y1: y, y2: y}, ...ends])
}

function checkBar({parts, key, hedgeText}: ShareBar): void {
  if (parts.length < 2) throw new SpecError(`share bar needs at least 2 parts, got ${parts.length}`)
  for (const {share, label} of parts)
    if (!(share > 0 && share < 1))
      throw new SpecError(`share is not between 0 and 1: ${share}, in part "${label}"`)
  const sum = parts.reduce((total, {share}) => total + share, 0)
  if (Math.abs(sum - 1) > 0.001)
    throw new SpecError(`shares must sum to 1, got ${Math.round(sum * 10_000) / 10_000}`)
  const bases = new Set(parts.map(({basis}) => basis))
  if (bases.has('seed') && bases.has('record') && key === undefined)
    throw new SpecError('share bar with seed and record parts needs a key')
  if (parts.some(({hedge}) => hedge) && hedgeText === undefined)
    throw new SpecError('share bar with a hedged part needs words for its edge')
}
