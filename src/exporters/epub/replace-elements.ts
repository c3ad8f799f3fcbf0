import type {Element, ElementContent} from 'hast'
import {selectAll} from 'hast-util-select'

/**
 * Replaces every element that a selector finds, inner ones first. The tree that goes in stays as it is.
 *
 * @param make an element → what stands in its place; nothing takes it away
 */
export function replaceElements(
  tree: Element,
  selector: string,
  make: (element: Element) => readonly ElementContent[],
): Element {
  const found = new Set(selectAll(selector, tree))
  if (found.size === 0) return tree
  const rebuilt = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap((child) => {
      if (child.type !== 'element') return [child]
      return found.has(child) ? make(rebuilt(child)) : [rebuilt(child)]
    }),
  })
  return rebuilt(tree)
}

export function removeElements(tree: Element, selector: string): Element {
  return replaceElements(tree, selector, () => [])
}
