import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {Caption} from './caption.ts'
import type {LineSeries} from './line-chart.ts'
import {spotsOf} from './line-path.ts'
import type {PlotField} from './line-path.ts'
import {pointPx} from './line-point.ts'
import {drawLines} from './line.ts'
import type {Line} from './line.ts'
import {spreadApart} from './spread.ts'
import {lineHeight} from './text.ts'

const mostPx = 132
/** Between the plot and the names; leaders run here. */
const gapPx = 18
/** Between two names. */
const nameGap = 6

/** The names of series, set in a column right of the plot. */
type NameColumn = {readonly captions: readonly Caption[]; readonly widthPx: number}

/** Breaks the names into lines, and measures the room they take with the gap before them. */
export function wrapNames(series: readonly LineSeries[], {smallPx: sizePx}: Artboard): NameColumn {
  const captions = series.map(({label}) =>
    wrapCaption([{text: label, sizePx, weight: 600}], mostPx),
  )
  return {captions, widthPx: gapPx + Math.max(...captions.map(({widthPx}) => widthPx))}
}

/**
 * Draws each name at the height of its line's end, moved only as far as the others ask for; a name that
 * stands off has a leader.
 *
 * @returns `leaders` for labels to keep clear of
 */
export function drawNames(
  series: readonly LineSeries[],
  {captions}: NameColumn,
  field: PlotField,
  {smallPx}: Artboard,
): {readonly elements: Element[]; readonly leaders: readonly Line[]} {
  const ends = series.map((one) => spotsOf(one, field).at(-1) ?? [field.right, field.bottom])
  const half = lineHeight(smallPx) / 2
  // From the top down, and of two that end together the first first.
  const order = ends.map((_, i) => i).toSorted((a, b) => (ends[a]?.[1] ?? 0) - (ends[b]?.[1] ?? 0))
  const wanted = order.map((i) => ({
    wantedPx: (ends[i]?.[1] ?? 0) - half,
    lengthPx: captions[i]?.heightPx ?? 0,
  }))
  const spread = keepAbove(
    field.bottom + half,
    spreadApart(wanted, {gapPx: nameGap, leastPx: field.top - half}),
    wanted,
  )
  const names = order.map((i, k) => {
    const [endX, endY] = ends[i] ?? [field.right, field.bottom]
    const top = spread[k] ?? 0
    const [from, to] = [endX + pointPx + 3, field.right + gapPx - 5]
    const isNear = endX >= field.right - 1 && Math.abs(top + half - endY) < 3
    const leader = {x1: from, y1: endY, x2: to, y2: top + half}
    return {
      elements: drawCaption(captions[i] ?? {lines: [], widthPx: 0, heightPx: 0}, {
        x: field.right + gapPx,
        top,
      }),
      leaders: isNear ? [] : [leader],
    }
  })
  const leaders = names.flatMap((name) => name.leaders)
  const drawn = leaders.length === 0 ? [] : [drawLines('line-grey', leaders, 0.75)]
  return {elements: [...drawn, ...names.flatMap(({elements}) => elements)], leaders}
}

/** Pushes names up, from the last one on, until none ends below `mostPx`. */
function keepAbove(
  mostPx: number,
  tops: readonly number[],
  names: readonly {readonly lengthPx: number}[],
): number[] {
  return tops.reduceRight<number[]>((kept, top, i) => {
    const limit = kept[0] === undefined ? mostPx : kept[0] - nameGap
    return [Math.min(top, limit - (names[i]?.lengthPx ?? 0)), ...kept]
  }, [])
}
