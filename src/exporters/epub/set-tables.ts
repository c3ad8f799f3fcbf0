import type {Element} from 'hast'
import {h} from 'hastscript'
import {selectAll} from 'hast-util-select'
import {hasClass, isTag} from '../book/find-elements.ts'
import {linkRowOnce} from '../book/link-row-once.ts'
import {replaceElements} from '../book/replace-elements.ts'
import {textOf} from '../book/text-of.ts'

/** Tables of more columns are set as records on an e-reader, others only on a phone (see style-sheet.ts). */
const mostColumns = 4

// Said again in words, because a cell that is no longer laid out as one is no longer read out as one.
const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
}

/**
 * Sets tables for narrow pages: the frame that scrolls becomes a caption, and every cell carries the head of its
 * column, so that rows can be set as records.
 */
export function setTables(body: Element): Element {
  return replaceElements(body, hasClass('table'), (frame) =>
    selectAll('table', frame).map((table) => setTable(table, frame.properties['ariaLabel'])),
  )
}

function setTable(table: Element, caption: Element['properties'][string]): Element {
  const heads = selectAll('thead th', table).map((head) => textOf(head))
  const labelled = replaceElements(table, isTag('tbody'), (tbody) => [
    replaceElements(tbody, isTag('tr'), (row) => [labelCells(linkRowOnce(row), heads)]),
  ])
  const named = replaceElements(
    labelled,
    () => true,
    (element) => [withRole(element)],
  )
  const className = [heads.length > mostColumns ? 'many-columns' : 'few-columns']
  return {
    ...withRole(named),
    properties: {...withRole(named).properties, className},
    children: [h('caption', String(caption ?? '')), ...named.children],
  }
}

function labelCells(row: Element, heads: readonly string[]): Element {
  const cells = row.children.filter((child) => child.type === 'element')
  return {
    ...row,
    children: cells.map((cell, i) => ({
      ...cell,
      properties: {...cell.properties, dataLabel: heads[i]},
      // Without spaces, so that the style sheet can leave a cell out of a record.
      children: textOf(cell) === '' ? [] : cell.children,
    })),
  }
}

function withRole(element: Element): Element {
  const role = element.tagName === 'th' ? headRole(element) : roles[element.tagName]
  return role === undefined ? element : {...element, properties: {...element.properties, role}}
}

function headRole({properties}: Element): string {
  return properties['scope'] === 'row' ? 'rowheader' : 'columnheader'
}
