import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {stackBlocks, type Block} from './block.ts'
import {chartRoot} from './chart-root.ts'
import {drawKey} from './key.ts'
import {paintDefs} from './paint.ts'
import {drawMark, paintOf} from './strip-mark.ts'
import {chooseStripRows, drawStripRow} from './strip-row.ts'
import {labelLines, lineHeight, wrap} from './text.ts'
import type {Tone} from './pattern.ts'
import {SpecError} from '../spec-error.ts'

type StripMark = {
  /** Shown when the mark is pointed at: `line 12: repeat of p06`. */
  readonly name: string
  /** Id of a state. */
  readonly state: string
  /** Words in the line; drives the height. */
  readonly length: number
}

export type StripState = {
  readonly id: string
  /** What is counted, without the number: `repeats` is drawn as "38 repeats". */
  readonly label: string
  /** `dot` is a stalk with a dot on top, the others are bars. */
  readonly pattern: 'solid' | 'hatch' | 'outline' | 'dot'
  readonly tone: Tone
}

/** A run of marks with a label; `from` and `to` count from 1 and belong to the run. */
type StripBracket = {readonly from: number; readonly to: number; readonly label: string}

/** A text as a row of marks, one a line, in reading order. */
export type Strip = {
  readonly chart: 'strip'
  /** Stands below: `94 lines in reading order; the taller the mark, the more words`. */
  readonly note: string
  readonly marks: readonly StripMark[]
  readonly states: readonly StripState[]
  readonly brackets?: readonly StripBracket[]
}

/**
 * Draws one mark a line of a text, in as many rows as the width asks for, with runs bracketed above
 * and a key that counts each state.
 *
 * @param id unique in the page; ids of patterns begin with it
 * @throws {SpecError} `strip needs at least 1 mark, got 0`
 * @throws {SpecError} `unknown state: onec, in strip mark "line 1"`
 * @throws {SpecError} `strip mark "line 1" needs a length of 0 or more, got -1`
 * @throws {SpecError} `strip bracket "the end" needs marks within 1 to 94, got 92 to 95`
 */
export function drawStrip(spec: Strip, artboard: Artboard, id: string): Element {
  check(spec)
  const rows = chooseStripRows(spec.marks.length, artboard)
  const drawn = rows.map((row) => drawStripRow(spec, row, artboard, id))
  const {elements, heightPx} = stackBlocks(
    [
      stackBlocks(drawn, 20),
      stackBlocks([drawStates(spec, artboard, id), drawNote(spec, artboard)], 4),
    ],
    16,
  )
  const defs = paintDefs(id, spec.states.map(paintOf))
  return chartRoot(artboard.widthPx, heightPx, [...defs, ...elements])
}

/** The key: each state in use with its number of marks. */
function drawStates({states, marks}: Strip, {widthPx, smallPx}: Artboard, id: string): Block {
  const items = states
    .map((state) => ({state, count: marks.filter((mark) => mark.state === state.id).length}))
    .filter(({count}) => count > 0)
    .map(({state, count}) => ({
      mark: (x: number, y: number, side: number) =>
        drawMark(id, state, {x: x + side / 4, y, width: side / 2, height: side}),
      text: `${count} ${state.label}`,
    }))
  return drawKey(items, {x: 0, y: 0, maxPx: widthPx, sizePx: smallPx})
}

function drawNote({note}: Strip, {widthPx, smallPx: sizePx}: Artboard): Block {
  const lines = wrap(note, widthPx, {sizePx})
  return {
    elements: labelLines(lines, {x: 0, y: Math.round(sizePx), sizePx, tone: 'ink-2'}),
    heightPx: lines.length * lineHeight(sizePx),
  }
}

function check({marks, states, brackets = []}: Strip): void {
  if (marks.length === 0) throw new SpecError('strip needs at least 1 mark, got 0')
  const known = new Set(states.map(({id}) => id))
  for (const {name, state, length} of marks) {
    if (!known.has(state)) throw new SpecError(`unknown state: ${state}, in strip mark "${name}"`)
    if (!Number.isFinite(length) || length < 0) {
      throw new SpecError(`strip mark "${name}" needs a length of 0 or more, got ${length}`)
    }
  }
  for (const {from, to, label} of brackets) {
    const isRun = Number.isInteger(from) && Number.isInteger(to) && 1 <= from && from <= to
    if (isRun && to <= marks.length) continue
    const got = `${from} to ${to}`
    throw new SpecError(
      `strip bracket "${label}" needs marks within 1 to ${marks.length}, got ${got}`,
    )
  }
}
