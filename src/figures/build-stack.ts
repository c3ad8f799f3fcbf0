import {sum} from 'd3'
import {formatCount} from '../charts/format-count.ts'
import {fillIn} from '../fill-in.ts'
import {formatDate} from '../ledger/date.ts'
import {formatCitation, formatQuantity} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {sumHedge} from './sum-hedge.ts'
import {valueOfClaim} from './value-of-claim.ts'
import type {ClaimValue} from './value-of-claim.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

type StackFigure = FigureOf<'stack'>
type Row = StackFigure['rows'][number]
type Part = ClaimValue & {readonly id: string}
type BuiltRow = {readonly row: Row; readonly parts: readonly Part[]; readonly total: BuiltTotal}

/** Sum of a row in drawn units, in words without the unit, and the claims it rests on. */
type BuiltTotal = {
  readonly value: number
  readonly text: string
  readonly claims: readonly string[]
}

/**
 * Sums and their parts, one bar a row; a total is the claim's, else the sum of the parts with their hedge.
 *
 * @throws {SpecError} `unknown part: fine, in stack row "Justice"`
 * @throws {SpecError} `two values for the part fine, in stack row "Justice"`
 * @throws {SpecError} `zte-paid is too small to be drawn in million US dollars: 0.04`
 * @throws {SpecError} `the parts of stack row "2018" sum to 1,400, its total is 1,761`
 * @throws {SpecError} see {@link valueOfClaim}, {@link sumHedge}
 */
export function buildStack(figure: StackFigure, ledger: Ledger, words: FigureWords): BuiltFigure {
  const rows = figure.rows.map((row) => buildRow(row, figure, ledger))
  const {unit, unitOfOne} = figure
  const drawn = rows.flatMap(({parts, total}) => [...parts.map(({value}) => value), total.value])
  return {
    figure,
    spec: {
      chart: 'stacked',
      unit,
      ...(unitOfOne === undefined ? {} : {unitOfOne}),
      scale: 'count',
      parts: figure.parts,
      rows: rows.map(({row: {label, note}, parts, total}) => ({
        label,
        ...(note === undefined ? {} : {note}),
        counts: Object.fromEntries(parts.map(({id, value}) => [id, value])),
        texts: Object.fromEntries(parts.map(({id, text}) => [id, text])),
        total: total.text,
      })),
    },
    table: tableOf(figure, rows, ledger, words),
    claims: [
      ...new Set(
        rows.flatMap(({parts, total}) => [...parts.map(({claim}) => claim.id), ...total.claims]),
      ),
    ],
    seeds: [],
    // Words may give a number in drawn units or written out, rounded as drawn.
    counts: [rows.length, ...drawn.flatMap((value) => [rounded(value), written(value, figure)])],
  }
}

function buildRow(row: Row, figure: StackFigure, ledger: Ledger): BuiltRow {
  const named = row.values.map(({part}) => part)
  const stray = named.find((name) => !figure.parts.some(({id}) => id === name))
  if (stray !== undefined)
    throw new SpecError(`unknown part: ${stray}, in stack row "${row.label}"`)
  const twice = named.find((name, i) => named.indexOf(name) !== i)
  if (twice !== undefined)
    throw new SpecError(`two values for the part ${twice}, in stack row "${row.label}"`)
  const parts = row.values.map(({part, claim}) => ({
    id: part,
    ...drawnValue(claim, figure, ledger),
  }))
  return {row, parts, total: totalOf(row, parts, figure, ledger)}
}

/** A claim's value in drawn units, which keeps some of itself when it is rounded. */
function drawnValue(id: string, {unit, divideBy}: StackFigure, ledger: Ledger): ClaimValue {
  const drawn = valueOfClaim(ledger, id, divideBy)
  if (drawn.value === 0 || rounded(drawn.value) > 0) return drawn
  throw new SpecError(`${id} is too small to be drawn in ${unit}: ${drawn.value}`)
}

function totalOf(
  row: Row,
  parts: readonly Part[],
  figure: StackFigure,
  ledger: Ledger,
): BuiltTotal {
  const value = sum(parts, (part) => part.value)
  if (row.total === undefined) {
    const hedge = sumHedge(parts, row.label)
    const claims = parts.map(({claim}) => claim.id)
    return {value, text: [hedge, formatCount(value)].filter(Boolean).join(' '), claims}
  }
  const total = drawnValue(row.total, figure, ledger)
  // A bar that ends elsewhere than its total says would mislead; rounding may move it by a hundredth.
  if (Math.abs(total.value - value) > total.value / 100) {
    const got = `sum to ${formatCount(value)}, its total is ${total.text}`
    throw new SpecError(`the parts of stack row "${row.label}" ${got}`)
  }
  return {value: total.value, text: total.text, claims: [total.claim.id]}
}

/** The claims' own numbers, in full. */
function tableOf(
  {parts: kinds, unit}: StackFigure,
  rows: readonly BuiltRow[],
  ledger: Ledger,
  {columns}: FigureWords,
): BuiltFigure['table'] {
  return {
    columns: [
      columns.row,
      ...kinds.map(({label}) => label),
      ...[fillIn(columns.allIn, {unit}), columns.asOf, columns.evidence],
    ],
    rows: rows.map(({row, parts, total}) => {
      const claims = parts.map(({claim}) => claim.id)
      const dates = new Set(parts.map(({claim}) => formatDate(claim.asOf)))
      const evidence = new Set(
        parts.flatMap(({claim}) => claim.evidence.map((e) => formatCitation(e, ledger))),
      )
      return [
        {text: row.label, claims},
        ...kinds.map(({id}) => {
          const part = parts.find((candidate) => candidate.id === id)
          if (part === undefined) return {text: '–', claims: []}
          return {text: formatQuantity(part.claim), claims: [part.claim.id]}
        }),
        {text: total.text, claims: total.claims},
        {text: [...dates].join('; '), claims},
        {text: [...evidence].join('; '), claims},
      ]
    }),
  }
}

/** As {@link formatCount} shows it. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** The rounded number in full: 430.5 million → 430,500,000. */
function written(value: number, {divideBy}: StackFigure): number {
  return Math.round(rounded(value) * divideBy)
}
