import type {Root, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {splitHeading} from '../book/markdown.ts'

/** A part of a story under its heading; the part before the first heading has none. */
export type Section = {
  readonly heading?: {readonly title: string; readonly id: string}
  readonly text: string
}

/**
 * Cuts a story at its headings of every depth and takes the words of each part.
 * Comments, figures and other components have none here.
 */
export function sectionsOf(tree: Root): Section[] {
  const starts = tree.children.flatMap((node, i) => (node.type === 'heading' ? [i] : []))
  return [0, ...starts].map((start, i) => {
    const [first, ...rest] = tree.children.slice(start, starts[i])
    if (first?.type !== 'heading') return {text: wordsIn(first ? [first, ...rest] : [])}
    const {title, id} = splitHeading(toString(first))
    return {text: wordsIn(rest), ...(id !== undefined && {heading: {title, id}})}
  })
}

function wordsIn(nodes: readonly RootContent[]): string {
  const texts: string[] = []
  for (const node of nodes)
    visit(node, (part) => {
      if (part.type === 'paragraph' || part.type === 'tableCell') texts.push(toString(part))
    })
  return texts.filter((text) => text !== '').join(' ')
}
