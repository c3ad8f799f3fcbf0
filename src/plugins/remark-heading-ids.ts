import type {Heading, Root} from 'mdast'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'

/**
 * Takes a heading's id from its end, where the author wrote it. MDX refuses `{#id}`.
 *
 * In: `## The list has two halves [#two-halves]`
 *
 * Out: `<h2 id="two-halves">The list has two halves</h2>`
 */
export const remarkHeadingIds: Plugin<[], Root> = () => (tree: Root) => {
  visit(tree, 'heading', (node: Heading) => {
    const last = node.children.at(-1)
    if (last?.type !== 'text') return
    const match = /^(.*?)\s*\[#([a-z0-9-]+)\]$/.exec(last.value)
    if (match?.[2] === undefined) return
    last.value = match[1] ?? ''
    node.data = {...node.data, hProperties: {id: match[2]}}
  })
}
