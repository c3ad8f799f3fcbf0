import type {Element, Root, RootContent} from 'hast'
import {h} from 'hastscript'
import type {Plugin} from 'unified'

export type AnchorOptions = {
  /** Words of a heading's link for screen readers, e.g. `Link to this section`. */
  readonly headingLabel: string
}

/**
 * Gives every paragraph of the story an id, so that it can be linked to, and every heading a link to itself.
 *
 * In: `<h2 id="two-halves">The list has two halves</h2><p>…</p><p>…</p>`
 *
 * Out: `<h2 id="two-halves">The list has two halves <a class="anchor" href="#two-halves" …>#</a></h2>
 * <p id="two-halves-1">…</p><p id="two-halves-2">…</p>`
 */
export const rehypeAnchors: Plugin<[AnchorOptions], Root> = ({headingLabel}) => {
  return (tree: Root) => {
    let section = 'start'
    let paragraph = 0
    for (const node of tree.children) {
      if (!isElement(node)) continue
      if (node.tagName === 'p') {
        paragraph += 1
        node.properties['id'] ??= `${section}-${paragraph}`
      }
      const id = node.properties['id']
      if (!/^h[2-4]$/.test(node.tagName) || typeof id !== 'string') continue
      section = id
      paragraph = 0
      node.children.push(anchor(id, headingLabel))
    }
  }
}

function anchor(id: string, label: string): Element {
  return h('a', {className: 'anchor', href: `#${id}`, ariaLabel: label}, '#')
}

function isElement(node: RootContent): node is Element {
  return node.type === 'element'
}
