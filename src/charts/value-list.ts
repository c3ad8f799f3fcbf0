import type {Artboard} from './artboard.ts'
import {moved, stackBlocks} from './block.ts'
import type {Block} from './block.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {LinePoint, LineSeries} from './line-chart.ts'
import {drawSeriesName} from './line-key.ts'
import {textWidth} from './text.ts'

const columnGap = 20

/**
 * Draws the shown numbers of each series as a list of dates and numbers: the series beside each other
 * on the wide artboard, else below each other.
 */
export function drawValueList(series: readonly LineSeries[], artboard: Artboard): Block {
  const isWide = artboard.name === 'wide'
  const columnPx = isWide
    ? (artboard.widthPx + columnGap) / series.length - columnGap
    : artboard.widthPx
  const lists = series.map((one, i) => drawList(one, i, artboard, columnPx))
  if (!isWide) return stackBlocks(lists, 12)
  return {
    elements: lists.map(({elements}, i) => moved(i * (columnPx + columnGap), 0, elements)),
    heightPx: Math.max(...lists.map(({heightPx}) => heightPx)),
  }
}

function drawList(series: LineSeries, index: number, artboard: Artboard, maxPx: number): Block {
  const sizePx = artboard.smallPx
  const shown = series.points.filter(({isShown}) => isShown)
  const datePx = Math.max(0, ...shown.map(({dateText}) => textWidth(dateText, {sizePx}))) + 12
  const rows = shown.map((point) => drawValue(point, {sizePx, datePx, maxPx}))
  const name = drawSeriesName(series, index, artboard, maxPx)
  return stackBlocks([name, stackBlocks(rows, 1)], 4)
}

function drawValue(
  {dateText, valueText}: LinePoint,
  {
    sizePx,
    datePx,
    maxPx,
  }: {readonly sizePx: number; readonly datePx: number; readonly maxPx: number},
): Block {
  const date = wrapCaption([{text: dateText, sizePx, tone: 'ink-2'}], datePx)
  const value = wrapCaption([{text: valueText, sizePx}], maxPx - datePx)
  return {
    elements: [...drawCaption(date, {x: 0, top: 0}), ...drawCaption(value, {x: datePx, top: 0})],
    heightPx: value.heightPx,
  }
}
