import type {Element, ElementContent} from 'hast'
import {selectAll} from 'hast-util-select'
import {SKIP, visit} from 'unist-util-visit'

/** Puts what `make` gives in the place of every element that matches; one inside another is left to it. */
export function replaceAll(
  tree: Element,
  selector: string,
  make: (element: Element) => readonly ElementContent[],
): void {
  const chosen = new Set<unknown>(selectAll(selector, tree))
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined || !chosen.has(element)) return undefined
    const made = make(element)
    parent.children.splice(index, 1, ...made)
    return [SKIP, index + made.length]
  })
}
