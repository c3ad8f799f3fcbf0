import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {OutcomeTone} from './decision-path.ts'
import type {OrderedStep, PathGoal} from './path-order.ts'
import {s} from './svg.ts'
import {label} from './text.ts'

/** A box drawn from its own top left, with its size in CSS pixels. */
export type Box = {readonly widthPx: number; readonly heightPx: number; readonly draw: Draw}

/** A box may be drawn higher than it needs to be. */
type Draw = (x: number, y: number, heightPx?: number) => Element

const padPx = 11
/** Column of a question's number or an outcome's symbol. */
const signPx = 24

/** Outlines differ without colour: a hairline, dashes, a heavy line. */
const tones: Readonly<
  Record<
    OutcomeTone,
    {readonly word: string; readonly outline: Readonly<Record<string, string | number>>}
  >
> = {
  free: {word: 'Open', outline: {className: 'fill-sheet line-grey', strokeWidth: 1}},
  ask: {
    word: 'Ask first',
    outline: {className: 'fill-sheet line-accent', strokeWidth: 1.5, strokeDashArray: '6 3'},
  },
  stop: {word: 'Stop', outline: {className: 'fill-sheet line-ink', strokeWidth: 2.5}},
}

/** A question with its number. */
export function questionBox({number, ask}: OrderedStep, widthPx: number, {textPx}: Artboard): Box {
  const caption = wrapCaption([{text: ask, sizePx: textPx}], widthPx - 2 * padPx - signPx)
  const heightPx = caption.heightPx + 2 * padPx
  const draw: Draw = (x, y, drawnPx = heightPx) => {
    const sign = {text: String(number), sizePx: textPx, weight: 600, tone: 'accent'} as const
    const baseline = y + padPx + Math.round(textPx * 0.95)
    return s('g', {className: 'question'}, [
      s('rect', {
        className: 'fill-sheet line-grey',
        x: x + 0.5,
        y: y + 0.5,
        width: widthPx - 1,
        height: drawnPx - 1,
      }),
      label({...sign, x: x + padPx, y: baseline}),
      ...drawCaption(caption, {x: x + padPx + signPx, top: y + padPx}),
    ])
  }
  return {widthPx, heightPx, draw}
}

/** An outcome with its symbol and word; or, without an outline, the number of a question further down. */
export function goalBox(goal: PathGoal, widthPx: number, artboard: Artboard): Box {
  if ('number' in goal) return pointerBox(goal.number, widthPx, artboard)
  const {textPx} = artboard
  const {word, outline} = tones[goal.tone]
  const caption = wrapCaption(
    [
      {text: word, sizePx: textPx, weight: 600},
      {text: goal.text, sizePx: textPx},
    ],
    widthPx - 2 * padPx - signPx,
  )
  const heightPx = caption.heightPx + 2 * padPx
  const inset = Number(outline['strokeWidth']) / 2
  const draw: Draw = (x, y) =>
    s('g', {className: 'outcome'}, [
      s('rect', {
        ...outline,
        x: x + inset,
        y: y + inset,
        width: widthPx - 2 * inset,
        height: heightPx - 2 * inset,
      }),
      drawSign(goal.tone, x + padPx, y + padPx + 2),
      ...drawCaption(caption, {x: x + padPx + signPx, top: y + padPx}),
    ])
  return {widthPx, heightPx, draw}
}

function pointerBox(number: number, widthPx: number, {textPx}: Artboard): Box {
  const caption = wrapCaption([{text: `go to question ${number}`, sizePx: textPx}], widthPx - padPx)
  const heightPx = caption.heightPx + 2 * padPx
  const draw: Draw = (x, y) =>
    s('g', {className: 'pointer'}, drawCaption(caption, {x: x + padPx / 2, top: y + padPx}))
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
