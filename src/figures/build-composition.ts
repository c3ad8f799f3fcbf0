import {rollup} from 'd3'
import type {Ledger} from '../ledger/ledger.ts'
import type {SeedIndex} from '../ledger/seed-index.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

/** Body paragraphs of each seed by main kind of statement, counted from the paragraph index. */
export function buildComposition(
  figure: FigureOf<'composition'>,
  ledger: Ledger,
  {columns, composition}: FigureWords,
): BuiltFigure {
  const rows = figure.rows.map(({seed: id, label, note}) => {
    const seed = ledger.seeds.get(id)
    if (seed === undefined) throw new SpecError(`no paragraph index: ${id}`)
    return {id, label, note, counts: countKinds(seed, figure)}
  })
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((a, b) => a + b, 0)
  return {
    figure,
    spec: {
      chart: 'stacked',
      unit: composition.unit,
      scale: figure.scale,
      parts: figure.parts.map(({kind, label, pattern, tone}) => ({id: kind, label, pattern, tone})),
      rows: rows.map(({label, note, counts}) => ({
        label,
        ...(note === undefined ? {} : {note}),
        counts: Object.fromEntries(counts),
      })),
    },
    table: {
      columns: [columns.text, ...figure.parts.map(({label}) => label), columns.all],
      rows: rows.map(({id, label, counts}) => [
        {text: label, claims: [], seed: id},
        ...figure.parts.map(({kind}) => ({
          text: String(counts.get(kind) ?? 0),
          claims: [],
          seed: id,
        })),
        {text: String(total(counts)), claims: [], seed: id},
      ]),
    },
    claims: [],
    seeds: rows.map(({id}) => id),
    counts: [rows.length, ...rows.flatMap(({counts}) => [total(counts), ...counts.values()])],
  }
}

function countKinds(seed: SeedIndex, {parts}: FigureOf<'composition'>): Map<string, number> {
  const body = seed.paragraphs.filter(({role}) => role === 'body')
  const known = new Set<string>(parts.map(({kind}) => kind))
  const missing = body.find(({kind}) => !known.has(kind))
  if (missing !== undefined)
    throw new SpecError(`${seed.seed}:${missing.id} is of a kind without a part: ${missing.kind}`)
  return rollup(
    body,
    (group) => group.length,
    ({kind}) => kind,
  )
}
