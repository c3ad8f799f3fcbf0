import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {Caption} from './caption.ts'
import {widestWord} from './fits.ts'
import {s} from './svg.ts'
import {lineHeight} from './text.ts'
import type {TreeText} from './tree.ts'

/** A text in a box, drawn from its own top left. */
export type TextBox = {
  readonly widthPx: number
  readonly heightPx: number
  /** From the box's top to the middle of its first line. */
  readonly firstLinePx: number
  readonly draw: (x: number, top: number) => Element
}

const padPx = {x: 10, y: 9}

/** The whole is outlined heavily, its parts finely. */
const outlines = {
  whole: {className: 'fill-sheet line-accent', strokeWidth: 1.5},
  part: {className: 'fill-sheet line-grey', strokeWidth: 1},
} as const

/** Sets a name, and below it the words about it. */
export function wrapText(
  {label, note}: TreeText,
  maxPx: number,
  {smallPx: sizePx}: Artboard,
  weight: 400 | 600 = 400,
): Caption {
  const noted = note === undefined ? [] : [{text: note, sizePx, tone: 'ink-2'} as const]
  return wrapCaption([{text: label, sizePx, weight}, ...noted], maxPx)
}

/** Width in CSS pixels that a text needs at least. */
export function leastWidth(
  {label, note = ''}: TreeText,
  {smallPx: sizePx}: Artboard,
  weight: 400 | 600 = 400,
): number {
  return Math.max(widestWord(label, {sizePx, weight}), widestWord(note, {sizePx}))
}

/** Sets a text in a box as wide as is given. */
export function boxText(
  text: TreeText,
  kind: keyof typeof outlines,
  widthPx: number,
  artboard: Artboard,
): TextBox {
  const caption = wrapText(text, widthPx - 2 * padPx.x, artboard, 600)
  const heightPx = caption.heightPx + 2 * padPx.y
  const outline = outlines[kind]
  const inset = outline.strokeWidth / 2
  return {
    widthPx,
    heightPx,
    firstLinePx: padPx.y + lineHeight(artboard.smallPx) / 2,
    draw: (x, top) =>
      s('g', {className: kind}, [
        s('rect', {
          ...outline,
          x: x + inset,
          y: top + inset,
          width: widthPx - 2 * inset,
          height: heightPx - 2 * inset,
        }),
        ...drawCaption(caption, {x: x + padPx.x, top: top + padPx.y}),
      ]),
  }
}

/** Room that a box needs at least for its longest word. */
export function leastBoxWidth(text: TreeText, artboard: Artboard): number {
  return Math.ceil(leastWidth(text, artboard, 600)) + 2 * padPx.x
}

/** Writes a role as a heading: `owner` → `Owner`. */
export function headingOf(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1)
}
