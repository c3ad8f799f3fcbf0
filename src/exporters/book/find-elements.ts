import type {Element, Root} from 'hast'

/** Says whether an element is meant. Much faster than a selector on pages of thousands of elements. */
export type ElementTest = (element: Element) => boolean

/** An element and all inside it, or all of a page, in the order of the page. */
export function elementsIn(tree: Element | Root): Element[] {
  const inside = tree.children.flatMap((child) =>
    child.type === 'element' ? elementsIn(child) : [],
  )
  return tree.type === 'element' ? [tree, ...inside] : inside
}

export function isTag(...names: readonly string[]): ElementTest {
  return ({tagName}) => names.includes(tagName)
}

export function hasClass(...names: readonly string[]): ElementTest {
  return ({properties: {className}}) =>
    Array.isArray(className) && className.some((name) => names.includes(String(name)))
}
