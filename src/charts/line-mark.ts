import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import {widestWord} from './fits.ts'
import {placeFlags} from './flag.ts'
import type {LineMark} from './line-chart.ts'
import {drawLines} from './line.ts'
import type {Line} from './line.ts'
import {SpecError} from '../spec-error.ts'

const poleGap = 6
const captionGap = {x: 10, y: 6}
const mostPx = 160

/** Marks with their captions hung above the plot, which is `abovePx` further down. */
type HungMarks = {
  readonly abovePx: number
  readonly draw: (
    top: number,
    bottom: number,
  ) => {
    readonly elements: Element[]
    readonly poles: readonly Line[]
  }
}

/**
 * Hangs the captions of marks above a plot, each on a pole that runs through the plot at its time.
 *
 * @throws {SpecError} `no room for a label of 400 px at 300` when a caption is too wide for both sides
 * @throws {SpecError} `marks stand too close for their labels: "Rule in force", "Truce"`
 */
export function hangMarks(
  marks: readonly LineMark[],
  x: (ms: number) => number,
  {widthPx, smallPx: sizePx}: Artboard,
): HungMarks {
  const inOrder = marks.toSorted((a, b) => a.atMs - b.atMs)
  // The narrower the captions, the less they bar each other's way.
  const tries = [3, 4, 5, 6].map((part) => hangAt(widthPx / part, inOrder, x, {widthPx, sizePx}))
  const clear = tries.find(({isClear}) => isClear)
  if (clear === undefined)
    throw new SpecError(
      `marks stand too close for their labels: ${inOrder.map(({label}) => `"${label}"`).join(', ')}`,
    )
  return clear
}

function hangAt(
  flagPx: number,
  inOrder: readonly LineMark[],
  x: (ms: number) => number,
  {widthPx, sizePx}: {readonly widthPx: number; readonly sizePx: number},
): HungMarks & {readonly isClear: boolean} {
  const captions = inOrder.map(({dateText, label}) =>
    wrapCaption(
      [
        {text: dateText, sizePx, tone: 'ink-2'},
        {text: label, sizePx},
      ],
      Math.max(
        Math.min(mostPx, flagPx - poleGap - captionGap.x),
        widestWord(dateText, {sizePx}),
        widestWord(label, {sizePx}),
      ),
    ),
  )
  const flags = inOrder.map(({atMs}, i) => ({
    x: x(atMs),
    widthPx: poleGap + (captions[i]?.widthPx ?? 0) + captionGap.x,
    heightPx: (captions[i]?.heightPx ?? 0) + captionGap.y,
  }))
  const {places, abovePx, isClear} = placeFlags(flags, {
    minX: -captionGap.x,
    maxX: widthPx + captionGap.x,
    only: 'above',
  })
  const draw = (top: number, bottom: number): ReturnType<HungMarks['draw']> => {
    const hung = captions.map((caption, i) => {
      const {side = 'right', nearPx = 0} = places[i] ?? {}
      const poleX = flags[i]?.x ?? 0
      const captionTop = top - nearPx - captionGap.y - caption.heightPx
      const isRight = side === 'right'
      return {
        pole: {x1: poleX, x2: poleX, y1: captionTop + 3, y2: bottom},
        words: drawCaption(caption, {
          x: isRight ? poleX + poleGap : poleX - poleGap,
          top: captionTop,
          anchor: isRight ? 'start' : 'end',
        }),
      }
    })
    const poles = hung.map(({pole}) => pole)
    const lines = poles.length === 0 ? [] : [drawLines('line-grey', poles, 0.75)]
    return {elements: [...lines, ...hung.flatMap(({words}) => words)], poles}
  }
  return {abovePx, isClear, draw}
}
