import type {Nodes} from 'hast'

/** The text of a tree as a reader hears it: one space between words, none at the ends. */
export function textOf(node: Nodes): string {
  return rawText(node).replaceAll(/\s+/g, ' ').trim()
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(rawText).join('') : ''
}
