import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/** A row: what it is about, then a value for each column. */
export type TableRow = {
  readonly head: ElementContent | string
  readonly cells: readonly string[]
}

/**
 * A table that a phone shows as records, as `src/pages/editions.astro` writes it too.
 * Its roles stand in the markup, because some browsers take them from a table that is shown as blocks.
 *
 * @param columns headings; the first is that of the rows
 */
export function recordTable(columns: readonly string[], rows: readonly TableRow[]): Element {
  return h('table', {class: 'records', role: 'table'}, [
    h('thead', {role: 'rowgroup'}, [
      h(
        'tr',
        {role: 'row'},
        columns.map((column) => h('th', {scope: 'col', role: 'columnheader'}, column)),
      ),
    ]),
    h(
      'tbody',
      {role: 'rowgroup'},
      rows.map(({head, cells}) =>
        h('tr', {role: 'row'}, [
          h('th', {scope: 'row', role: 'rowheader'}, [head]),
          ...cells.map((cell, i) =>
            h('td', {role: 'cell', dataLabel: columns[i + 1]}, [h('div', cell)]),
          ),
        ]),
      ),
    ),
  ])
}
