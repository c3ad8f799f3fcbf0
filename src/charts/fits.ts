import {textWidth, wrap, type TextStyle} from './text.ts'

/** Width in CSS pixels of the widest piece that `wrap` cannot break; 0 for an empty text. */
export function widestWord(text: string, style: TextStyle): number {
  const pieces = text.split(/(?<=[\s/–-])/)
  return Math.max(...pieces.map((piece) => textWidth(piece.trimEnd(), style)))
}

/** Can the text be set in lines of `maxPx`, and in no more than `maxLines` of them? */
export function fits(text: string, maxPx: number, maxLines: number, style: TextStyle): boolean {
  return widestWord(text, style) <= maxPx && wrap(text, maxPx, style).length <= maxLines
}
