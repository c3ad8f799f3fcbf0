import type {ChartSpec} from '../charts/draw.ts'
import type {Figure} from './figure.ts'

/** A cell of a figure's table: its words, and the claims or source that they rest on. */
export type TableCell = {
  readonly text: string
  /** Claim ids; the cell links to the first. */
  readonly claims: readonly string[]
  /** Seed id, for numbers counted from the paragraph index. */
  readonly seed?: string
}

/** A figure's data: what the table shows and the downloads hold. */
type FigureTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** A step of a decision path or an event of a timeline, printed as a list beside the drawing. */
export type ListItem = {readonly text: string; readonly claims: readonly string[]}

/** A figure with its claims looked up: ready to draw, to print as a table and to download. */
export type BuiltFigure = {
  readonly figure: Figure
  readonly spec: ChartSpec
  readonly table: FigureTable
  /** The same content as a real list, where the drawing is a flow or a timeline. */
  readonly list?: readonly ListItem[]
  /** Every claim the figure rests on, in order of first use. */
  readonly claims: readonly string[]
  /** Seeds whose paragraph index the figure is counted from. */
  readonly seeds: readonly string[]
  /** Numbers that the drawing itself makes, such as counts of rows; the figure's words may use them. */
  readonly counts: readonly number[]
}
