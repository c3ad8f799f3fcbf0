import type {Element} from 'hast'
import {s} from './svg.ts'

/** Signs that tell states apart by shape, so that they read without colour. */
export type StateSymbol = 'filled' | 'half' | 'outline' | 'cross' | 'dash' | 'query' | 'none'

type Square = {readonly x: number; readonly y: number; readonly side: number}

const strokeWidth = 1.5

/** The marks of each symbol, drawn into a square. */
const drawings: Readonly<Record<StateSymbol, (square: Square) => Element[]>> = {
  filled: (square) => [disc(square, 'fill-accent', square.side / 2)],
  half: (square) => {
    const {x, y, side} = square
    const radius = side / 2 - strokeWidth / 2
    const middle = x + side / 2
    const top = y + strokeWidth / 2
    const d = `M${at(middle)},${at(top)}a${at(radius)},${at(radius)},0,0,0,0,${at(2 * radius)}z`
    return [ring(square, 'line-accent'), s('path', {className: 'fill-accent', d})]
  },
  outline: (square) => [ring(square, 'line-accent')],
  cross: ({x, y, side}) => {
    const [near, far] = [0.14 * side, 0.86 * side]
    return [
      line('line-ink', x + near, y + near, x + far, y + far),
      line('line-ink', x + near, y + far, x + far, y + near),
    ]
  },
  dash: ({x, y, side}) => [
    line('line-grey', x + 0.1 * side, y + side / 2, x + 0.9 * side, y + side / 2),
  ],
  // For cells that are words alone.
  none: () => [],
  query: ({x, y, side}) => {
    // A hook that bends once and comes down to the middle, with its dot: drawn, for no glyph is so small.
    const [left, top, radius] = [x + 0.24 * side, y + 0.3 * side, 0.26 * side]
    const d = `M${at(left)},${at(top)}a${at(radius)},${at(radius)},0,1,1,${at(radius)},${at(radius)}v${at(0.14 * side)}`
    const dot = {cx: left + radius, cy: y + 0.93 * side, r: 0.09 * side}
    return [
      s('path', {className: 'line-ink', d, fill: 'none', strokeWidth}),
      s('circle', {className: 'fill-ink', ...dot}),
    ]
  },
}

/**
 * Draws a symbol into the square with its top left at `x`, `y`, in CSS pixels.
 *
 * @param title what the symbol stands for, where no word stands beside it
 */
export function drawSymbol(symbol: StateSymbol, square: Square, title?: string): Element {
  const marks = drawings[symbol](square)
  return s('g', {}, title === undefined ? marks : [s('title', {}, [title]), ...marks])
}

function ring(square: Square, className: string): Element {
  return disc(square, `fill-sheet ${className}`, square.side / 2 - strokeWidth / 2, strokeWidth)
}

function disc(square: Square, className: string, r: number, width?: number): Element {
  const {x, y, side} = square
  return s('circle', {className, cx: x + side / 2, cy: y + side / 2, r, strokeWidth: width})
}

function line(className: string, x1: number, y1: number, x2: number, y2: number): Element {
  return s('line', {className, x1, y1, x2, y2, strokeWidth: strokeWidth + 0.25})
}

/** A coordinate in a path, rounded as in `s`. */
function at(value: number): number {
  return Math.round(value * 1000) / 1000
}
