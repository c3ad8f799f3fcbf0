import type {Element} from 'hast'
import {h} from 'hastscript'
import {selectAll} from 'hast-util-select'
import {hasClass, isTag} from '../book/find-elements.ts'
import {replaceElements} from '../book/replace-elements.ts'

const isFigureTitle = hasClass('figure-title')

/** A table of six columns of prose becomes one list a row: a term for each column head. */
export function listDisputes(body: Element): Element {
  return replaceElements(body, hasClass('disputed'), (section) => [
    replaceElements(section, isTag('table'), (table) =>
      selectAll('tbody tr', table).map(listDispute),
    ),
  ])
}

function listDispute(row: Element): Element {
  const [point, ...cells] = selectAll('td', row)
  const entries = cells.flatMap((cell) => [
    h('dt', String(cell.properties['dataLabel'])),
    h('dd', cell.children),
  ])
  return h('div', {id: row.properties['id'], className: ['dispute']}, [
    h('div', {className: ['point']}, point?.children ?? []),
    h('dl', entries),
  ])
}

/** Sections that a reader reaches from the contents have an id. */
export function numberSections(body: Element): Element {
  let number = 0
  return replaceElements(body, isTag('h2'), (heading) => {
    if (heading.properties['id'] !== undefined || isFigureTitle(heading)) return [heading]
    number += 1
    return [{...heading, properties: {...heading.properties, id: `section-${number}`}}]
  })
}

/** Headings go down one level at a time, for readers who move by them. */
export function steadyHeadings(body: Element): Element {
  let last = 0
  return replaceElements(body, isTag('h1', 'h2', 'h3', 'h4'), (heading) => {
    last = Math.min(Number(heading.tagName[1]), last + 1)
    return [{...heading, tagName: `h${last}`}]
  })
}
