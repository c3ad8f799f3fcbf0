import type {Element} from 'hast'
import advances from './advances.json' with {type: 'json'}
import {s} from './svg.ts'
import {SpecError} from '../spec-error.ts'

export type TextStyle = {
  /** Font size in CSS pixels of the artboard. */
  readonly sizePx: number
  /** 400 or 600; the advances table holds these two. */
  readonly weight?: 400 | 600
}

export type Label = TextStyle & {
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly text: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Colour class: `ink` (default), `ink-2`, `accent`, `on-accent`. */
  readonly tone?: 'ink' | 'ink-2' | 'accent' | 'on-accent'
}

const tables: Readonly<Record<400 | 600, Readonly<Record<string, number>>>> = {
  400: advances['400'],
  600: advances['600'],
}

/**
 * Width of a text in CSS pixels, from the advances of the shipped sans (thousandths of an em).
 * Kerning is left out: it narrows more often than it widens.
 *
 * @throws {SpecError} `no advance for "字" (U+5B57)` when a glyph is not in the shipped subset
 */
export function textWidth(text: string, {sizePx, weight = 400}: TextStyle): number {
  return [...text].reduce((sum, glyph) => sum + advanceOf(glyph, weight), 0) * (sizePx / 1000)
}

/**
 * Breaks a text into lines no wider than `maxPx`, at spaces and after hyphens and slashes.
 *
 * @throws {SpecError} `no room for "word" in 12 px` when one word is wider than the line
 */
export function wrap(text: string, maxPx: number, style: TextStyle): string[] {
  const lines: string[] = []
  for (const piece of text.split(/(?<=[\s/–-])/)) {
    const line = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && textWidth(line.trimEnd(), style) <= maxPx)
      lines[lines.length - 1] = line
    else if (textWidth(piece.trimEnd(), style) <= maxPx) lines.push(piece)
    else throw new SpecError(`no room for "${piece.trim()}" in ${Math.round(maxPx)} px`)
  }
  return lines.map((line) => line.trimEnd())
}

/** Draws one line of text. Font size and weight stand on the element, so that tests can measure it. */
export function label({x, y, text, sizePx, weight = 400, anchor, tone = 'ink'}: Label): Element {
  return s(
    'text',
    {
      className: tone,
      x,
      y,
      fontSize: sizePx,
      fontWeight: weight === 400 ? undefined : weight,
      textAnchor: anchor === 'start' ? undefined : anchor,
    },
    [text],
  )
}

/** Draws lines below each other, the first with its baseline at `y`. */
export function labelLines(lines: readonly string[], first: Omit<Label, 'text'>): Element[] {
  return lines.map((text, i) => label({...first, text, y: first.y + i * lineHeight(first.sizePx)}))
}

/** Distance between baselines in CSS pixels. */
export function lineHeight(sizePx: number): number {
  return Math.round(sizePx * 1.3)
}

function advanceOf(glyph: string, weight: 400 | 600): number {
  const advance = tables[weight][glyph]
  if (advance !== undefined) return advance
  const code = glyph.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  throw new SpecError(`no advance for "${glyph}" (U+${code})`)
}
