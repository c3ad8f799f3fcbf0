import {scaleLinear} from 'd3'
import {formatDate} from '../ledger/date.ts'
import {formatCitation, formatQuantity} from '../ledger/format.ts'
import type {Claim} from '../ledger/claim.ts'
import {openSides} from '../ledger/hedge.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {basisOf, claimById} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

const million = 1e6

type RangeFigure = FigureOf<'range'>
type Row = RangeFigure['rows'][number]

/** Points, intervals and open ends, one row a source; a claim without a number is a named gap. */
export function buildRange(
  figure: RangeFigure,
  ledger: Ledger,
  {columns, cells, range}: FigureWords,
): BuiltFigure {
  const rows = figure.rows.map((row) => ({row, claim: claimById(ledger, row.claim)}))
  return {
    figure,
    spec: {
      chart: 'range',
      axisLabel: figure.axisLabel,
      domain: figure.domain,
      ...(figure.domain[1] >= million ? {tickText: millions(figure.domain)} : {}),
      ...(figure.caution === undefined ? {} : {caution: figure.caution}),
      key: {...figure.key, ...range},
      rows: rows.map(({row, claim}) => ({
        label: row.label,
        ...(row.note === undefined ? {} : {note: row.note}),
        valueText: valueText(claim, row),
        basis: basisOf(claim, ledger),
        ...(claim.kind === 'quantity' ? extentOf(claim) : {gapText: gapOf(row)}),
      })),
    },
    table: {
      columns: [
        ...[columns.figureSource, columns.figure, columns.asOf],
        ...[columns.countedBy, columns.evidence],
      ],
      rows: rows.map(({row, claim}) => {
        const claims = [claim.id]
        return [
          {text: row.label, claims},
          {text: valueText(claim, row), claims},
          {text: claim.kind === 'quantity' ? formatDate(claim.asOf) : cells.noNumber, claims},
          {text: row.note ?? claim.says, claims},
          {text: claim.evidence.map((e) => formatCitation(e, ledger)).join('; '), claims},
        ]
      }),
    },
    claims: rows.map(({claim}) => claim.id),
    seeds: [],
    counts: [rows.length],
  }
}

/** Ticks in millions: `1500000` → `1.5`; the axis label says so. */
function millions(domain: readonly [number, number]): Record<string, string> {
  const ticks = scaleLinear().domain(domain).ticks(8)
  return Object.fromEntries(ticks.map((tick) => [String(tick), String(tick / million)]))
}

/** An end without a number is open; a hedged point is open on its hedge's side, or else approximate. */
function extentOf(claim: Extract<Claim, {kind: 'quantity'}>): {
  readonly low?: number
  readonly high?: number
  readonly value?: number
  readonly openLow?: boolean
  readonly openHigh?: boolean
  readonly approximate?: boolean
} {
  const {value, low, high, hedge} = claim
  if (value !== undefined) return {value, ...signOf(hedge)}
  return {
    ...(low === undefined ? {openLow: true} : {low}),
    ...(high === undefined ? {openHigh: true} : {high}),
  }
}

function signOf(hedge: Extract<Claim, {kind: 'quantity'}>['hedge']): {
  readonly openLow?: boolean
  readonly openHigh?: boolean
  readonly approximate?: boolean
} {
  if (hedge === undefined) return {}
  const open = openSides[hedge]
  if (open === undefined) return {approximate: true}
  return open === 'top' ? {openHigh: true} : {openLow: true}
}

function valueText(claim: Claim, row: Row): string {
  if (row.text !== undefined) return row.text
  return claim.kind === 'quantity' ? formatQuantity({...claim, unit: ''}).trim() : gapOf(row)
}

function gapOf({claim, gap}: Row): string {
  if (gap === undefined) throw new SpecError(`${claim} has no number: say so in gap`)
  return gap
}
