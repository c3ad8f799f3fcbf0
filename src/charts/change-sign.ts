import type {Element} from 'hast'
import {s} from './svg.ts'

export type ChangeKind = 'kept' | 'added' | 'lost' | 'changed'

/** Side of a sign in CSS pixels. */
export const changeSignPx = 13

/** Two bars, a plus, a minus and a wave, in a square of {@link changeSignPx}. */
const signs: Readonly<Record<ChangeKind, {readonly className: string; readonly d: string}>> = {
  kept: {className: 'line-ink', d: 'M1.5,4.5H11.5M1.5,8.5H11.5'},
  added: {className: 'line-accent', d: 'M1,6.5H12M6.5,1V12'},
  lost: {className: 'line-contrast', d: 'M1,6.5H12'},
  changed: {className: 'line-ink', d: 'M1,8C2.5,4.5,4.5,4.5,6.5,6.5S10.5,8.5,12,5'},
}

/** Draws the sign of a kind of change, with its top left at `x`, `y`. */
export function drawChangeSign(kind: ChangeKind, x: number, y: number): Element {
  const {className, d} = signs[kind]
  return s('g', {className: 'change', transform: `translate(${x},${y})`}, [
    s('path', {className, d, fill: 'none', strokeWidth: 2}),
  ])
}
