import type {Element} from 'hast'
import {fillIn} from '../fill-in.ts'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {OutcomeTone, PathWords} from './decision-path.ts'
import {boxPadPx, boxSignPx, numberedBox, type Box} from './numbered-box.ts'
import type {OrderedStep, PathGoal} from './path-order.ts'
import {s} from './svg.ts'

/** Outlines differ without colour: a hairline, dashes, a heavy line. */
const outlines: Readonly<Record<OutcomeTone, Readonly<Record<string, string | number>>>> = {
  free: {className: 'fill-sheet line-grey', strokeWidth: 1},
  ask: {className: 'fill-sheet line-accent', strokeWidth: 1.5, strokeDashArray: '6 3'},
  stop: {className: 'fill-sheet line-ink', strokeWidth: 2.5},
}

/** A question with its number. */
export function questionBox({number, ask}: OrderedStep, widthPx: number, artboard: Artboard): Box {
  return numberedBox({number, text: ask, className: 'question'}, widthPx, artboard)
}

/** An outcome with its symbol and word; or, without an outline, the number of a question further down. */
export function goalBox(
  goal: PathGoal,
  words: PathWords,
  widthPx: number,
  artboard: Artboard,
): Box {
  if ('number' in goal) return pointerBox(fillIn(words.goTo, goal), widthPx, artboard)
  const {textPx} = artboard
  const outline = outlines[goal.tone]
  const caption = wrapCaption(
    [
      {text: words[goal.tone], sizePx: textPx, weight: 600},
      {text: goal.text, sizePx: textPx},
    ],
    widthPx - 2 * boxPadPx - boxSignPx,
  )
  const heightPx = caption.heightPx + 2 * boxPadPx
  const inset = Number(outline['strokeWidth']) / 2
  const draw: Box['draw'] = (x, y) =>
    s('g', {className: 'outcome'}, [
      s('rect', {
        ...outline,
        x: x + inset,
        y: y + inset,
        width: widthPx - 2 * inset,
        height: heightPx - 2 * inset,
      }),
      drawSign(goal.tone, x + boxPadPx, y + boxPadPx + 2),
      ...drawCaption(caption, {x: x + boxPadPx + boxSignPx, top: y + boxPadPx}),
    ])
  return {widthPx, heightPx, draw}
}

function pointerBox(text: string, widthPx: number, {textPx}: Artboard): Box {
  const caption = wrapCaption([{text, sizePx: textPx}], widthPx - boxPadPx)
  const heightPx = caption.heightPx + 2 * boxPadPx
  const draw: Box['draw'] = (x, y) =>
    s('g', {className: 'pointer'}, drawCaption(caption, {x: x + boxPadPx / 2, top: y + boxPadPx}))
  return {widthPx, heightPx, draw}
}

/** A ring with a tick, an open diamond, a filled square with a bar; 14 px each. */
function drawSign(tone: OutcomeTone, x: number, y: number): Element {
  const signs: Readonly<Record<OutcomeTone, readonly Element[]>> = {
    free: [
      s('circle', {className: 'line-ink', cx: 7, cy: 7, r: 6.25, fill: 'none', strokeWidth: 1.5}),
      s('path', {
        className: 'line-ink',
        d: 'M4,7.2L6.2,9.4L10,4.8',
        fill: 'none',
        strokeWidth: 1.5,
      }),
    ],
    ask: [
      s('path', {
        className: 'line-accent',
        d: 'M7,0.8L13.2,7L7,13.2L0.8,7Z',
        fill: 'none',
        strokeWidth: 1.75,
      }),
    ],
    stop: [
      s('rect', {className: 'fill-ink', width: 14, height: 14}),
      s('rect', {className: 'fill-sheet', x: 3, y: 5.75, width: 8, height: 2.5}),
    ],
  }
  return s('g', {transform: `translate(${x},${y})`}, [...signs[tone]])
}
