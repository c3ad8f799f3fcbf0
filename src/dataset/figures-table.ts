import type {BuiltFigure} from '../figures/built-figure.ts'
import {buildFigure} from '../figures/build-figure.ts'
import {sourceLine} from '../figures/source-line.ts'
import {figurePlaces} from '../where-used.ts'
import {count, defineTable, key, listed, onTheWeb, required, text} from './table.ts'

type Row = BuiltFigure & {readonly pages: readonly string[]}

/** One row for each figure; its own data stand in a file of their own. */
export const figuresTable = defineTable<Row>({
  name: 'figures',
  primaryKey: ['id'],
  rows: (site) => {
    const places = Map.groupBy(figurePlaces(site), ({figure}) => figure)
    return [...site.figures.values()].map((figure) => ({
      ...buildFigure(figure, site.ledger, site.figureWords),
      pages: [...new Set((places.get(figure.id) ?? []).map(({page}) => page))],
    }))
  },
  columns: {
    id: text(({figure}) => figure.id, key),
    kind: text(({figure}) => figure.kind, required),
    title: text(({figure}) => figure.title, required),
    subtitle: text(({figure}) => figure.subtitle, required),
    alt: text(({figure}) => figure.alt, required),
    axes: text(({figure}) => figure.description.axes, required),
    finding: text(({figure}) => figure.description.finding, required),
    main_values: text(({figure}) => figure.description.values, required),
    gaps: text(({figure}) => figure.description.gaps, required),
    cannot_show: text(({figure}) => figure.cannotShow, required),
    source_line: text((built, {ledger, figureWords}) => sourceLine(built, ledger, figureWords)),
    checked: text(({figure}) => figure.checked, required),
    data_rows: count(({table}) => table.rows.length, required),
    data_file: text(({figure}) => `figures/${figure.id}.csv`, required),
    pages: text(({figure, pages}, site) =>
      listed(pages.map((page) => onTheWeb(`${page}#${figure.id}`, site))),
    ),
  },
})
