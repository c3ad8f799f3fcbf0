import type {Element} from 'hast'

/** All elements of a tree, in document order. */
export function elementsIn(root: Element): Element[] {
  const children = root.children.filter((child) => child.type === 'element')
  return [root, ...children.flatMap(elementsIn)]
}

/** Elements with a class: `fill-accent`, `event`. */
export function withClass(root: Element, name: string): Element[] {
  return elementsIn(root).filter(({properties}) => {
    const classes = properties['className']
    return Array.isArray(classes) && classes.includes(name)
  })
}

/** Elements of a name: `circle`. */
export function withName(root: Element, name: string): Element[] {
  return elementsIn(root).filter(({tagName}) => tagName === name)
}

/** The values of some properties. */
export function pick(element: Element | undefined, ...names: readonly string[]): unknown[] {
  return names.map((name) => element?.properties[name])
}
