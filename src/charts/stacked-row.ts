import {stack} from 'd3'
import type {Artboard} from './artboard.ts'
import {moved, type Block} from './block.ts'
import {drawCaption, wrapCaption, type Caption, type CaptionPart} from './caption.ts'
import {formatCount} from './format-count.ts'
import {drawPaint} from './paint.ts'
import {drawSegmentCounts, type Segment} from './segment-count.ts'
import {columnGap as gap, type Bars} from './stacked-bars.ts'
import type {StackedComposition, StackedRow} from './stacked-composition.ts'
import {textWidth} from './text.ts'

/** Between a label and the bar below it. */
const labelGap = 3

/** Sheet between two segments. */
const seamPx = 1

/** Least width of a segment. */
const leastPx = 0.75

/**
 * Draws a row: its label, a segment for each part that is not 0, the counts, and the total.
 *
 * @param bars with the scale in `pxPerOne` and the total in words
 */
export function drawStackedRow(
  spec: StackedComposition,
  row: StackedRow,
  bars: Bars & {readonly pxPerOne: number; readonly total: string},
  artboard: Artboard,
  chartId: string,
): Block {
  const segments = segmentsOf(spec, row, bars.pxPerOne)
  // A total that a row states in the words of its only part need not be said twice.
  const isSaid = segments.length === 1 && segments[0]?.text === row.total
  const counted = isSaid ? [] : segments
  const counts = drawSegmentCounts(counted, bars, artboard)
  const boxes = segments.map(({part, text, left, right}) =>
    drawPaint(
      chartId,
      part,
      {x: left, y: 0, width: right - left, height: bars.heightPx},
      `${part.label}: ${text}`,
    ),
  )
  const bar: Block = {
    elements: [...boxes, ...counts.inside],
    heightPx: bars.heightPx,
  }
  const endPx = segments.at(-1)?.right ?? 0
  const draw = artboard.name === 'wide' ? beside : above
  return draw(row, {...bars, bar, endPx, counts}, artboard)
}

type Drawn = Bars & {
  readonly total: string
  readonly bar: Block
  /** Where the bar ends, from its left. */
  readonly endPx: number
  readonly counts: {readonly over: Block}
}

/** Label left of the bar and total right of it, both on the middle of the bar. */
function beside(row: StackedRow, drawn: Drawn, artboard: Artboard): Block {
  const {left, bar, endPx, counts} = drawn
  const caption = wrapCaption(captionOf(row, artboard), left - gap)
  const totalX = left + (endPx === 0 ? 0 : endPx + gap)
  // A bar shorter than the longest leaves its total more room.
  const total = totalOf(drawn, artboard, artboard.widthPx - totalX)
  const barTop = Math.max(counts.over.heightPx, (caption.heightPx - bar.heightPx) / 2)
  const centred = ({heightPx}: Caption) => Math.round(barTop + (bar.heightPx - heightPx) / 2)
  const captionTop = centred(caption)
  // A high total begins with the bar: counts over the bar may lean out over it.
  const totalTop = Math.max(barTop, centred(total))
  const feet = [barTop + bar.heightPx, captionTop + caption.heightPx, totalTop + total.heightPx]
  return {
    elements: [
      ...drawCaption(caption, {x: 0, top: captionTop}),
      moved(left, barTop - counts.over.heightPx, counts.over.elements),
      moved(left, barTop, bar.elements),
      ...drawCaption(total, {x: totalX, top: totalTop}),
    ],
    heightPx: Math.max(...feet),
  }
}

/** Label over the bar, the total at the end of the label's last line or, if that is full, below it. */
function above(row: StackedRow, drawn: Drawn, artboard: Artboard): Block {
  const {bar, counts} = drawn
  const {widthPx} = artboard
  const caption = wrapCaption(captionOf(row, artboard), widthPx)
  const total = totalOf(drawn, artboard, widthPx)
  const last = caption.lines.at(-1)
  const lastPx = last === undefined ? 0 : textWidth(last.text, last)
  const isBeside = total.lines.length === 1 && lastPx + gap + total.widthPx <= widthPx
  const headPx = caption.heightPx + (isBeside ? 0 : total.heightPx)
  const barTop = headPx + labelGap + counts.over.heightPx
  return {
    elements: [
      ...drawCaption(caption, {x: 0, top: 0}),
      ...drawCaption(total, {x: widthPx, top: headPx - total.heightPx, anchor: 'end'}),
      moved(0, headPx + labelGap, counts.over.elements),
      moved(0, barTop, bar.elements),
    ],
    // A row of nothing needs no room for a bar.
    heightPx: bar.elements.length === 0 ? headPx : barTop + bar.heightPx,
  }
}

function totalOf({total}: Drawn, {smallPx}: Artboard, maxPx: number): Caption {
  return wrapCaption([{text: total, sizePx: smallPx, tone: 'ink-2'}], maxPx)
}

function captionOf({label: text, note}: StackedRow, {textPx, smallPx}: Artboard): CaptionPart[] {
  const notes: CaptionPart[] =
    note === undefined ? [] : [{text: note, sizePx: smallPx, tone: 'ink-2'}]
  return [{text, sizePx: textPx}, ...notes]
}

/** The parts of a row that are not 0, by d3's stack, with a seam between neighbours. */
function segmentsOf(
  {parts}: StackedComposition,
  {counts, texts = {}}: StackedRow,
  pxPerOne: number,
): Segment[] {
  const present = parts.filter(({id}) => (counts[id] ?? 0) > 0)
  const series = stack<Readonly<Record<string, number>>>().keys(present.map(({id}) => id))([counts])
  return present.map((part, i) => {
    const [from = 0, to = 0] = series[i]?.[0] ?? []
    const isLast = i === present.length - 1
    // A sliver keeps some width at the cost of its seam, or of its neighbour at the bar's end.
    const end = to * pxPerOne
    const left = isLast ? Math.max(0, Math.min(from * pxPerOne, end - leastPx)) : from * pxPerOne
    const right = Math.max(end - (isLast ? 0 : seamPx), left + leastPx)
    return {part, text: texts[part.id] ?? formatCount(counts[part.id] ?? 0), left, right}
  })
}
