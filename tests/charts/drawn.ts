import type {Element, ElementContent} from 'hast'

/** All elements of a drawing with a tag name, in document order. */
export function elementsOf(root: Element, tagName: string): Element[] {
  return root.children.flatMap((child) => elementsIn(child, tagName))
}

/** What the `<text>` elements say, in document order. */
export function textsOf(root: Element): string[] {
  return elementsOf(root, 'text').map(wordsIn)
}

/** What the `<title>` elements say, in document order. */
export function titlesOf(root: Element): string[] {
  return elementsOf(root, 'title').map(wordsIn)
}

function elementsIn(node: ElementContent, tagName: string): Element[] {
  if (node.type !== 'element') return []
  return [...(node.tagName === tagName ? [node] : []), ...elementsOf(node, tagName)]
}

function wordsIn({children}: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
