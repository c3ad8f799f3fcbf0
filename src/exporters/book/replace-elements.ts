import type {Element, ElementContent} from 'hast'
import type {ElementTest} from './find-elements.ts'

/**
 * Replaces every element that passes a test, inner ones first. The tree that goes in stays as it is.
 *
 * @param make an element → what stands in its place; nothing takes it away
 */
export function replaceElements(
  tree: Element,
  isMeant: ElementTest,
  make: (element: Element) => readonly ElementContent[],
): Element {
  return {
    ...tree,
    children: tree.children.flatMap((child) => {
      if (child.type !== 'element') return [child]
      const rebuilt = replaceElements(child, isMeant, make)
      return isMeant(child) ? make(rebuilt) : [rebuilt]
    }),
  }
}

export function removeElements(tree: Element, isMeant: ElementTest): Element {
  return replaceElements(tree, isMeant, () => [])
}
