import type {Element} from 'hast'
import {selectAll} from 'hast-util-select'
import {h} from 'hastscript'
import {toString} from 'mdast-util-to-string'
import type {PaperBook, PaperSection} from './paper-books.ts'
import {paperId} from './paper-links.ts'

/** Id on the page → number of the sheet on which it stands, counted from 1. */
export type SheetNumbers = ReadonlyMap<string, number>

/** A section of the book with its tree. */
export type Placed = {readonly section: PaperSection; readonly tree: Element}

export type ContentsLine = {readonly id: string; readonly title: string; readonly depth: number}

/** What the contents name: sections and, in a book of one explainer, the headings of their stories. */
export function contentsLines(book: PaperBook, placed: readonly Placed[]): ContentsLine[] {
  return placed.flatMap(({section: {address, title, level}, tree}) => {
    const headings = book.contents === 'headings' ? selectAll('.story > h2[id]', tree) : []
    return [
      {id: paperId(address), title, depth: level},
      ...headings.map((heading) => ({
        id: String(heading.properties['id']),
        title: toString(heading).trim(),
        depth: level + 1,
      })),
    ]
  })
}

/** @param numbers sheets as found in the print before; missing ones stay empty */
export function contentsPage(
  name: string,
  lines: readonly ContentsLine[],
  numbers: SheetNumbers,
): Element {
  const items = lines.map(({id, title, depth}) =>
    h('li', {dataDepth: depth}, [
      h('a', {href: `#${id}`}, [
        h('span', {className: ['name']}, title),
        ' ',
        h('span', {className: ['sheet-number']}, String(numbers.get(id) ?? '')),
      ]),
    ]),
  )
  return h('section', {className: ['book-contents']}, [
    h('h1', {id: 'contents'}, name),
    h('ol', items),
  ])
}
