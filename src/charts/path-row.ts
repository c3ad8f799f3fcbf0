import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import type {PathWords} from './decision-path.ts'
import {drawArrow} from './path-arrow.ts'
import type {Box} from './numbered-box.ts'
import {goalBox, questionBox} from './path-box.ts'
import type {OrderedStep} from './path-order.ts'
import {label} from './text.ts'

/** Where connectors go down. */
export const spineX = 18
/** Least height of a connector to the next box, with its word; least room below a goal. */
const downPx = 36
const rowGap = 18

const columns = {wide: {question: 392, goalX: 456}, narrow: {question: 320, goalX: 74}} as const
const goalGap = 12
/** How far from a wide question's side an arrow branches. */
const branchPx = 14

/** A question with what its answers lead to, drawn from its own top; the next row follows directly. */
type PathRow = {readonly elements: readonly Element[]; readonly heightPx: number}

export function drawPathRow(step: OrderedStep, words: PathWords, artboard: Artboard): PathRow {
  const {question, goalX} = columns[artboard.name]
  const goals = step.aside.map(({answer, goal}) => ({
    word: words[answer],
    box: goalBox(goal, words, artboard.widthPx - goalX, artboard),
  }))
  const row = {box: questionBox(step, question, artboard), goals, goalX, sizePx: artboard.textPx}
  const upper = artboard.name === 'wide' ? drawBeside(row) : drawBelow(row)
  const bottom = Math.max(upper.downFromPx + downPx, upper.heightPx + rowGap)
  if (step.down === undefined) return {elements: upper.elements, heightPx: bottom}
  const {answer, outcome} = step.down
  const end = outcome && goalBox(outcome, words, question, artboard)
  return {
    elements: [
      drawArrow([
        [spineX, upper.questionPx],
        [spineX, bottom],
      ]),
      drawWord(
        words[answer],
        spineX + 9,
        (upper.downFromPx + bottom) / 2 + 3,
        artboard.textPx,
        'start',
      ),
      ...upper.elements,
      ...(end === undefined ? [] : [end.draw(0, bottom)]),
    ],
    heightPx: bottom + (end?.heightPx ?? 0),
  }
}

/** A row without its way down. */
type UpperRow = PathRow & {
  /** Where the question's box ends. */
  readonly questionPx: number
  /** Where the spine is free of branches. */
  readonly downFromPx: number
}

type Row = {
  readonly box: Box
  readonly goals: readonly {readonly word: string; readonly box: Box}[]
  readonly goalX: number
  readonly sizePx: number
}

/** Wide: goals right of the question; of two, the second at the end of a branch of the first's arrow. */
function drawBeside({box, goals, goalX, sizePx}: Row): UpperRow {
  const tops = topsOf(goals, 0)
  const goalsPx = goals.reduce((sum, goal) => sum + goal.box.heightPx + goalGap, -goalGap)
  const firstY = Math.min(box.heightPx, goals[0]?.box.heightPx ?? 0) / 2
  // A branch leaves before the words, which stand over the ends of the arrows.
  const branchX = box.widthPx + branchPx
  const wordX = goals.length > 1 ? (branchX + goalX) / 2 - 2 : (box.widthPx + goalX) / 2 - 4
  const elements = goals.flatMap((goal, i) => {
    const top = tops[i] ?? 0
    const y = i === 0 ? firstY : top + goal.box.heightPx / 2
    const turns =
      i === 0
        ? []
        : ([
            [branchX, firstY],
            [branchX, y],
          ] as const)
    return [
      drawArrow([[box.widthPx, firstY], ...turns, [goalX, y]]),
      drawWord(goal.word, wordX, y - 6, sizePx, 'middle'),
      goal.box.draw(goalX, top),
    ]
  })
  return {
    elements: [box.draw(0, 0), ...elements],
    heightPx: Math.max(box.heightPx, goalsPx),
    questionPx: box.heightPx,
    downFromPx: box.heightPx,
  }
}

/** Narrow: goals below the question, set in, each at the end of a branch of the spine. */
function drawBelow({box, goals, goalX, sizePx}: Row): UpperRow {
  const tops = topsOf(goals, box.heightPx + goalGap)
  const elements = goals.flatMap((goal, i) => {
    const top = tops[i] ?? 0
    const y = top + Math.min(28, goal.box.heightPx / 2)
    return [
      drawArrow([
        [spineX, box.heightPx],
        [spineX, y],
        [goalX, y],
      ]),
      drawWord(goal.word, spineX + 8, y - 6, sizePx, 'start'),
      goal.box.draw(goalX, top),
    ]
  })
  const last = goals.at(-1)
  const heightPx = last === undefined ? box.heightPx : (tops.at(-1) ?? 0) + last.box.heightPx
  return {
    elements: [...elements, box.draw(0, 0)],
    heightPx,
    questionPx: box.heightPx,
    downFromPx: heightPx,
  }
}

function topsOf(goals: Row['goals'], first: number): number[] {
  return goals.map((_, i) =>
    goals.slice(0, i).reduce((sum, {box}) => sum + box.heightPx + goalGap, first),
  )
}

function drawWord(
  text: string,
  x: number,
  y: number,
  sizePx: number,
  anchor: 'start' | 'middle',
): Element {
  return label({text, x, y, sizePx, weight: 600, anchor})
}
