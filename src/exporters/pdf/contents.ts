import type {Element} from 'hast'
import {selectAll} from 'hast-util-select'
import {h} from 'hastscript'
import {textOf} from '../book/text-of.ts'
import {joinedId} from '../book/join-links.ts'
import type {PaperSection} from './paper-sections.ts'

/** Id on the page → number of the sheet on which it stands, counted from 1. */
export type SheetNumbers = ReadonlyMap<string, number>

/** A section of the book with its tree. */
export type Placed = {readonly section: PaperSection; readonly tree: Element}

export type ContentsLine = {readonly id: string; readonly title: string; readonly depth: number}

/**
 * What the contents name: sections and, where asked for, the headings of chapters.
 *
 * @param withHeadings in a book of one explainer; in the book of all they would bury the chapters
 */
export function contentsLines(placed: readonly Placed[], withHeadings: boolean): ContentsLine[] {
  return placed.flatMap(({section: {part, level}, tree}) => {
    const isNamed = withHeadings && part.kind === 'chapter'
    const headings = isNamed ? selectAll('.story > h2[id]', tree) : []
    return [
      {id: joinedId(part.address), title: part.title, depth: level},
      ...headings.map((heading) => ({
        id: String(heading.properties['id']),
        title: textOf(heading),
        depth: level + 1,
      })),
    ]
  })
}

/** @param numbers sheets as found in the print before */
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
        h('span', {className: ['sheet-number']}, String(numbers.get(id))),
      ]),
    ]),
  )
  return h('section', {className: ['book-contents']}, [
    h('h1', {id: 'contents'}, name),
    h('ol', items),
  ])
}
