import {scaleLinear} from 'd3'
import type {Artboard} from './artboard.ts'
import {moved, type Block} from './block.ts'
import {drawStripBrackets, type BracketPart} from './strip-bracket.ts'
import {drawMark} from './strip-mark.ts'
import type {Strip} from './strip.ts'
import {s} from './svg.ts'
import {label, lineHeight} from './text.ts'

/** A row of a strip: the marks from `first` to `last`, counted from 1, at `pitchPx` from each other. */
type StripRow = {readonly first: number; readonly last: number; readonly pitchPx: number}

/** Part of the pitch that is the gap between marks. */
const gapShare = 0.26

const measures = {
  wide: {leastPitchPx: 6, mostPitchPx: 14, barPx: 88},
  narrow: {leastPitchPx: 8, mostPitchPx: 14, barPx: 60},
} as const

/** Shares the marks out to the fewest rows in which they stay apart, as evenly as can be. */
export function chooseStripRows(markCount: number, {name, widthPx}: Artboard): StripRow[] {
  const {leastPitchPx, mostPitchPx} = measures[name]
  const rowCount = Math.ceil((markCount * leastPitchPx) / widthPx)
  const perRow = Math.ceil(markCount / rowCount)
  const pitchPx = Math.min(mostPitchPx, widthPx / perRow)
  return Array.from({length: Math.ceil(markCount / perRow)}, (_, i) => ({
    first: i * perRow + 1,
    last: Math.min(markCount, (i + 1) * perRow),
    pitchPx,
  }))
}

/** Draws a row: brackets, marks on a base line, and the numbers of its first and last mark. */
export function drawStripRow(
  spec: Strip,
  row: StripRow,
  artboard: Artboard,
  chartId: string,
): Block {
  const brackets = drawStripBrackets(partsIn(spec, row), artboard)
  const bars = drawBars(spec, row, artboard, chartId)
  return {
    elements: [...brackets.elements, moved(0, brackets.heightPx, bars.elements)],
    heightPx: brackets.heightPx + bars.heightPx,
  }
}

function drawBars(spec: Strip, row: StripRow, artboard: Artboard, chartId: string): Block {
  const {barPx} = measures[artboard.name]
  const sizePx = artboard.smallPx
  const {first, last, pitchPx} = row
  const most = Math.max(1, ...spec.marks.map(({length}) => length))
  const height = scaleLinear([0, most], [0, barPx])
  const states = new Map(spec.states.map((state) => [state.id, state]))
  const width = pitchPx * (1 - gapShare)
  const marks = spec.marks.slice(first - 1, last).flatMap((mark, i) => {
    const state = states.get(mark.state)
    if (state === undefined) return []
    // A line without words still shows.
    const tall = Math.max(3, height(mark.length))
    const box = {x: i * pitchPx + (pitchPx - width) / 2, y: barPx - tall, width, height: tall}
    return [drawMark(chartId, state, box, mark.name)]
  })
  const right = (last - first + 1) * pitchPx
  const base = {x1: 0, y1: barPx + 0.5, x2: right, y2: barPx + 0.5}
  const y = barPx + 4 + Math.round(sizePx)
  const ends = [label({x: 0, y, text: String(first), sizePx, tone: 'ink-2'})]
  if (last > first) {
    ends.push(label({x: right, y, text: String(last), sizePx, tone: 'ink-2', anchor: 'end'}))
  }
  return {
    elements: [...marks, s('line', {className: 'line-grey', ...base, strokeWidth: 1}), ...ends],
    heightPx: barPx + 4 + lineHeight(sizePx),
  }
}

/** The parts of brackets that lie in a row; a run that goes on over the row's end stays open there. */
function partsIn({brackets = []}: Strip, {first, last, pitchPx}: StripRow): BracketPart[] {
  return brackets
    .filter(({from, to}) => from <= last && to >= first)
    .map(({from, to, label}) => ({
      label: from < first ? `… ${label}` : label,
      left: (Math.max(from, first) - first + gapShare / 2) * pitchPx,
      right: (Math.min(to, last) - first + 1 - gapShare / 2) * pitchPx,
      opensLeft: from < first,
      opensRight: to > last,
    }))
}
