import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import {chartRoot} from './chart-root.ts'
import {drawArrow} from './path-arrow.ts'
import {orderPath} from './path-order.ts'
import type {Answer} from './path-order.ts'
import {drawPathRow, spineX} from './path-row.ts'
import {s} from './svg.ts'

/** `free`: nothing to ask; `ask`: permission is needed; `stop`: permission is hardly ever given. */
export type OutcomeTone = 'free' | 'ask' | 'stop'

export type PathOutcome = {readonly id: string; readonly text: string; readonly tone: OutcomeTone}

export type PathStep = {
  readonly id: string
  /** A question that can be answered with yes or no. */
  readonly ask: string
  /** Ids of the step or outcome that each answer leads to. */
  readonly yes: string
  readonly no: string
}

/** The words that are drawn beside the path's own. */
export type PathWords = Readonly<Record<Answer | OutcomeTone, string>> & {
  /** `go to question {number}` */
  readonly goTo: string
}

/** Yes/no questions that lead to outcomes. The first step is asked first. */
export type DecisionPath = {
  readonly chart: 'path'
  /** The case that is decided: `A sale to a listed firm`. */
  readonly start: string
  readonly steps: readonly PathStep[]
  readonly outcomes: readonly PathOutcome[]
  readonly words: PathWords
}

const startPx = 30

/**
 * Draws questions down a spine. The answer that goes on leads down; the other leads to its outcome, at
 * the right on the wide artboard and set in below the question on the narrow one. An answer that skips
 * questions names the number of the one it leads to.
 *
 * @throws {SpecError} see {@link orderPath}
 */
export function drawDecisionPath(path: DecisionPath, artboard: Artboard, _id: string): Element {
  const {widthPx, textPx} = artboard
  const rows = orderPath(path).map((step) => drawPathRow(step, path.words, artboard))
  const start = wrapCaption([{text: path.start, sizePx: textPx, weight: 600}], widthPx)
  const firstTop = start.heightPx + startPx
  const tops = rows.map((_, i) => firstTop + heightOf(rows.slice(0, i)))
  return chartRoot(widthPx, firstTop + heightOf(rows) + 1, [
    ...drawCaption(start, {x: 0, top: 0}),
    drawArrow([
      [spineX, start.heightPx + 4],
      [spineX, firstTop],
    ]),
    ...rows.map(({elements}, i) =>
      s('g', {className: 'step', transform: `translate(0,${tops[i]})`}, elements),
    ),
  ])
}

function heightOf(rows: readonly {readonly heightPx: number}[]): number {
  return rows.reduce((sum, {heightPx}) => sum + heightPx, 0)
}
