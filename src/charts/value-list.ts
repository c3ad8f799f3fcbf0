import type {Artboard} from './artboard.ts'
import {moved, stackBlocks} from './block.ts'
import type {Block} from './block.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import {widestWord} from './fits.ts'
import type {LinePoint, LineSeries} from './line-chart.ts'
import {drawSeriesName} from './line-key.ts'
import {textWidth} from './text.ts'

const columnGap = 20

/**
 * Draws the shown numbers of each series as a list of dates and numbers: on the wide artboard as many
 * series beside each other as find room, else below each other.
 */
export function drawValueList(series: readonly LineSeries[], artboard: Artboard): Block {
  const columns = artboard.name === 'wide' ? columnsFor(series, artboard) : 1
  const columnPx = columnWidth(columns, artboard)
  const lists = series.map((one, i) => drawList(one, i, artboard, columnPx))
  const rows = Array.from({length: Math.ceil(lists.length / columns)}, (_, row) => {
    const beside = lists.slice(row * columns, (row + 1) * columns)
    return {
      elements: beside.map(({elements}, i) => moved(i * (columnPx + columnGap), 0, elements)),
      heightPx: Math.max(...beside.map(({heightPx}) => heightPx)),
    }
  })
  return stackBlocks(rows, 12)
}

/** All series beside each other if dates and words of numbers fit, else two, else one. */
function columnsFor(series: readonly LineSeries[], artboard: Artboard): number {
  const sizePx = artboard.smallPx
  const least = series.map((one) => {
    const shown = shownPoints(one)
    const words = shown.map(({valueText}) => widestWord(valueText, {sizePx}))
    return dateWidth(shown, sizePx) + Math.max(0, ...words)
  })
  const most = Math.max(...least)
  return [series.length, 2].find((columns) => columnWidth(columns, artboard) >= most) ?? 1
}

function columnWidth(columns: number, {widthPx}: Artboard): number {
  return (widthPx + columnGap) / columns - columnGap
}

function shownPoints({points}: LineSeries): LinePoint[] {
  return points.filter(({isShown}) => isShown)
}

/** Width of the column of dates, with the gap after it. */
function dateWidth(shown: readonly LinePoint[], sizePx: number): number {
  return Math.max(0, ...shown.map(({dateText}) => textWidth(dateText, {sizePx}))) + 12
}

function drawList(series: LineSeries, index: number, artboard: Artboard, maxPx: number): Block {
  const sizePx = artboard.smallPx
  const shown = shownPoints(series)
  const datePx = dateWidth(shown, sizePx)
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
