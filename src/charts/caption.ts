import type {Element} from 'hast'
import {label, lineHeight, textWidth, wrap} from './text.ts'
import type {Label, TextStyle} from './text.ts'

/** One text of a caption, before it is broken into lines. */
export type CaptionPart = TextStyle & {
  readonly text: string
  readonly tone?: Exclude<Label['tone'], undefined>
}

/** Texts below each other, broken into lines, with the box they take in CSS pixels. */
export type Caption = {
  readonly lines: readonly CaptionPart[]
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Breaks texts into lines no wider than `maxPx`, each text on a line of its own.
 *
 * @throws {SpecError} `no room for "word" in 12 px` when one word is wider than the line
 */
export function wrapCaption(parts: readonly CaptionPart[], maxPx: number): Caption {
  const lines = parts.flatMap((part) =>
    wrap(part.text, maxPx, part).map((text) => ({...part, text})),
  )
  return {
    lines,
    widthPx: Math.max(0, ...lines.map((line) => textWidth(line.text, line))),
    heightPx: lines.reduce((sum, line) => sum + lineHeight(line.sizePx), 0),
  }
}

/** Draws a caption with its top at `top`; `x` is its left, middle or right, as `anchor` says. */
export function drawCaption(
  {lines}: Caption,
  {x, top, anchor = 'start'}: {readonly x: number; readonly top: number; readonly anchor?: Anchor},
): Element[] {
  return lines.map((line, i) => {
    const above = lines.slice(0, i).reduce((sum, {sizePx}) => sum + lineHeight(sizePx), 0)
    return label({...line, x, y: top + above + firstBaseline(line.sizePx), anchor})
  })
}

/** Distance from the top of a line to its baseline in CSS pixels. */
export function firstBaseline(sizePx: number): number {
  return Math.round(sizePx * 0.95)
}

type Anchor = Exclude<Label['anchor'], undefined>
