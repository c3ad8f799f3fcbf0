import {toString} from 'mdast-util-to-string'
import type {Ledger} from '../ledger/ledger.ts'
import type {Book} from './book.ts'
import {splitHeading} from './markdown.ts'
import type {ContentPage} from './page.ts'

/** A line of a page's contents; `id` is that of its heading. */
export type ContentsEntry = {readonly id: string; readonly title: string}

// Components that write headings of their own: name → what those are.
const headingsByComponent: Readonly<Record<string, (ledger: Ledger) => ContentsEntry[]>> = {
  Instruments: ({instruments}) => instruments.instruments.map(({id, name}) => ({id, title: name})),
}

/** The second-level headings of a page in its order, those of its components among them. */
export function contentsOf({tree}: ContentPage, ledger: Ledger): ContentsEntry[] {
  return tree.children.flatMap((node) => {
    if (node.type === 'mdxJsxFlowElement')
      return headingsByComponent[node.name ?? '']?.(ledger) ?? []
    if (node.type !== 'heading' || node.depth !== 2) return []
    const {id = '', title} = splitHeading(toString(node))
    return [{id, title}]
  })
}

/** The pages on which a component stands, e.g. `<Instruments />`. */
export function pagesShowing({pages}: Book, component: string): ContentPage[] {
  return [...pages.values()].filter(({tree}) =>
    tree.children.some((node) => node.type === 'mdxJsxFlowElement' && node.name === component),
  )
}
