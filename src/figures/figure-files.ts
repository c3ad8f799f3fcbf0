import {csvFormatRows} from 'd3'
import {artboards} from '../charts/artboard.ts'
import {drawChart} from '../charts/draw.ts'
import {formatSvg} from '../charts/format-svg.ts'
import {fillIn} from '../fill-in.ts'
import {formatDate} from '../ledger/date.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure, TableCell} from './built-figure.ts'
import {sourceLine} from './source-line.ts'
import {frameSvg} from './frame-svg.ts'
import type {FigureWords} from './words.ts'

/** A file that a reader can carry away. */
type FigureFile = {readonly name: string; readonly content: string}

/** The table as CSV, everything as JSON, the drawing with title and source as SVG. */
export function figureFiles(built: BuiltFigure, ledger: Ledger, words: FigureWords): FigureFile[] {
  const {id} = built.figure
  return [
    {name: `${id}.csv`, content: formatCsv(built, words)},
    {name: `${id}.json`, content: formatJson(built, ledger, words)},
    {name: `${id}.svg`, content: formatPicture(built, ledger, words)},
  ]
}

/** The data table with one more column: the claims each row rests on. UTF-8, RFC 4180. */
function formatCsv({table}: BuiltFigure, {columns}: FigureWords): string {
  const rows = table.rows.map((row) => [...row.map(({text}) => text), idsOf(row).join(' ')])
  return `${csvFormatRows([[...table.columns, columns.claims], ...rows])}\n`
}

function formatJson(built: BuiltFigure, ledger: Ledger, words: FigureWords): string {
  const {figure, spec, table, claims} = built
  const {title, subtitle, alt, description, cannotShow, checked} = figure
  const value = {
    id: figure.id,
    title,
    subtitle,
    alt,
    description,
    cannotShow,
    source: sourceLine(built, ledger, words),
    checked,
    licence: words.download.licence,
    table,
    chart: spec,
    claims: claims.map((claim) => claimById(ledger, claim)),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function formatPicture(built: BuiltFigure, ledger: Ledger, words: FigureWords): string {
  const {figure, spec} = built
  const chart = drawChart(spec, artboards.wide, `${figure.id}-download`)
  const source = fillIn(words.download.source, {
    source: sourceLine(built, ledger, words),
    date: formatDate(figure.checked),
  })
  const framed = frameSvg(chart, {
    title: figure.title,
    subtitle: figure.subtitle,
    source,
    description: figure.alt,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${formatSvg(framed)}\n`
}

function idsOf(row: readonly TableCell[]): string[] {
  return [
    ...new Set(row.flatMap(({claims, seed}) => [...claims, ...(seed === undefined ? [] : [seed])])),
  ]
}
