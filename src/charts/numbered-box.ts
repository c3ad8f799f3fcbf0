import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, firstBaseline, wrapCaption} from './caption.ts'
import {s} from './svg.ts'
import {label} from './text.ts'

/** A box drawn from its own top left, with its size in CSS pixels. */
export type Box = {
  readonly widthPx: number
  readonly heightPx: number
  readonly draw: (x: number, y: number) => Element
}

export const boxPadPx = 11

/** Column of a box's number or symbol. */
export const boxSignPx = 24

/** A number and words in a thin outline. */
export function numberedBox(
  {number, text, className}: {number: number; text: string; className: string},
  widthPx: number,
  {textPx}: Artboard,
): Box {
  const caption = wrapCaption([{text, sizePx: textPx}], widthPx - 2 * boxPadPx - boxSignPx)
  const heightPx = caption.heightPx + 2 * boxPadPx
  const draw: Box['draw'] = (x, y) => {
    const sign = {text: String(number), sizePx: textPx, weight: 600, tone: 'accent'} as const
    return s('g', {className}, [
      s('rect', {
        className: 'fill-sheet line-grey',
        x: x + 0.5,
        y: y + 0.5,
        width: widthPx - 1,
        height: heightPx - 1,
      }),
      label({...sign, x: x + boxPadPx, y: y + boxPadPx + firstBaseline(textPx)}),
      ...drawCaption(caption, {x: x + boxPadPx + boxSignPx, top: y + boxPadPx}),
    ])
  }
  return {widthPx, heightPx, draw}
}
