import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {Caption, CaptionPart} from './caption.ts'
import {widestWord} from './fits.ts'
import type {LineSeries} from './line-chart.ts'
import {piecesOf} from './line-path.ts'
import type {PlotField} from './line-path.ts'
import {pointPx, ringedPointPx} from './line-point.ts'
import {drawLines} from './line.ts'
import type {Line} from './line.ts'
import {placePointLabels} from './point-label.ts'
import type {LabelPlace} from './point-label.ts'
import {squareAround} from './rect.ts'
import type {Rect} from './rect.ts'

/** Above a line's letters and below them, within its height. */
const airPx = {above: 3, below: 2}
/** Widths to break a number's text at; the first is tried first. */
const widthsPx = {wide: [120, 84, 60], narrow: [96, 72, 54]} as const

/** Numbers beside their points, with the room they take. */
type DrawnValues = {readonly elements: readonly Element[]; readonly rects: readonly Rect[]}

type Obstacles = {
  /** Poles and leaders. */
  readonly lines: readonly Line[]
  readonly rules: readonly number[]
}

/**
 * Draws the shown numbers beside their points, clear of lines, points and each other.
 *
 * @returns nothing when they do not all find room
 */
export function drawValues(
  series: readonly LineSeries[],
  field: PlotField,
  {lines, rules}: Obstacles,
  {smallPx: sizePx, name}: Artboard,
): DrawnValues | undefined {
  const labels = shownPoints(series, field).map(({x, y, text, reachPx}) => {
    const captions = captionsOf({text, sizePx}, widthsPx[name])
    const sizes = captions.map(({widthPx, heightPx}) => {
      return {widthPx, heightPx: heightPx - airPx.above - airPx.below}
    })
    return {x, y, reachPx, captions, sizes}
  })
  const places = placePointLabels(labels, {
    bounds: {
      left: field.left + 2,
      right: field.right + 8,
      top: field.top - 4,
      bottom: field.bottom - 2,
    },
    lines: [...series.flatMap((one) => piecesOf(one, field)), ...lines],
    marks: series.flatMap(({points}) =>
      points.map(({atMs, value, isApproximate}) =>
        squareAround({x: field.x(atMs), y: field.y(value)}, reachOf(isApproximate)),
      ),
    ),
    rules,
  })
  if (places === undefined) return undefined
  const leaders = places.flatMap(({leader}) => leader ?? [])
  const words = places.flatMap((place, i) => {
    const caption = labels[i]?.captions[place.size]
    return drawCaption(caption ?? wrapCaption([], 0), {
      x: anchorX(place),
      top: place.top - airPx.above,
      anchor: place.anchor,
    })
  })
  const drawn = leaders.length === 0 ? [] : [drawLines('line-grey', leaders, 0.75)]
  return {elements: [...drawn, ...words], rects: places}
}

/** The text broken at each width; widths that change nothing give nothing. */
function captionsOf(part: CaptionPart, mostPx: readonly number[]): Caption[] {
  const leastPx = widestWord(part.text, part)
  const captions = mostPx.map((px) => wrapCaption([part], Math.max(px, leastPx)))
  return captions.filter(
    ({widthPx}, i) => i === 0 || widthPx < (captions[i - 1]?.widthPx ?? Infinity),
  )
}

/** Shown points in order of series; of points that say the same at the same place, the first. */
function shownPoints(series: readonly LineSeries[], {x, y}: PlotField) {
  const shown = series.flatMap(({points}) =>
    points
      .filter(({isShown}) => isShown)
      .map(({atMs, value, valueText, isApproximate}) => ({
        x: x(atMs),
        y: y(value),
        text: valueText,
        reachPx: reachOf(isApproximate),
      })),
  )
  return shown.filter(
    (a, i) => !shown.slice(0, i).some((b) => a.x === b.x && a.y === b.y && a.text === b.text),
  )
}

function reachOf(isApproximate = false): number {
  return isApproximate ? ringedPointPx : pointPx
}

function anchorX({left, right, anchor}: LabelPlace): number {
  return {start: left, middle: (left + right) / 2, end: right}[anchor]
}
