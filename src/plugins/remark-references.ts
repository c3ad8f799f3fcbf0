import type {Link, PhrasingContent, Root} from 'mdast'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'

/** What the plugin needs to know of the page that a text stands on. */
export type ReferenceOptions = {
  /** Number of a claim's note on the page, from 1; `undefined` where the page has no notes. */
  readonly noteNumber: (claim: string, path: string) => number | undefined
  /** Address that a reference leads to. */
  readonly addressOf: (scheme: 'claim' | 'term' | 'who', id: string) => string
  /** Words of the button for screen readers: `Evidence, note 3`. */
  readonly noteLabel: (number: number, text: string) => string
}

/**
 * Turns `claim:`, `term:` and `who:` links into references.
 *
 * In: `[28 organisations](claim:el-total)`, `[Entity List](term:entity-list)`
 *
 * Out: `<span class="ref"><label for="ref-story-1">28 organisations</label><button id="ref-story-1"
 * popovertarget="note-3" aria-label="…">3</button></span>`, `<a class="term" href="/glossary.html#entity-list">…`
 *
 * The label makes the words themselves a touch target; the number takes the keyboard's focus and is
 * what print keeps. Ids are unique in a page when each text has its own `file.data.scope`.
 */
export const remarkReferences: Plugin<[ReferenceOptions], Root> = (options) => {
  return (tree: Root, file: VFile) => {
    const scope = typeof file.data['scope'] === 'string' ? file.data['scope'] : 'story'
    const counted: Link[] = []
    visit(tree, 'link', (node) => {
      const match = /^(claim|term|who):(.+)$/.exec(node.url)
      if (match?.[2] === undefined) return
      // The pattern allows no other scheme.
      const scheme = match[1] as 'claim' | 'term' | 'who'
      const number = scheme === 'claim' ? options.noteNumber(match[2], file.path ?? '') : undefined
      if (number === undefined) return asLink(node, scheme, options.addressOf(scheme, match[2]))
      counted.push(node)
      asNote(node, `ref-${scope}-${counted.length}`, number, options)
    })
  }
}

function asLink(node: Link, scheme: string, address: string): void {
  node.url = address
  node.data = {...node.data, hProperties: {className: [scheme]}}
}

function asNote(node: Link, id: string, number: number, {noteLabel}: ReferenceOptions): void {
  const text = textOf(node.children)
  const label: Link = {
    type: 'link',
    url: '',
    children: node.children,
    data: {hName: 'label', hProperties: {htmlFor: [id], href: undefined}},
  }
  const button: Link = {
    type: 'link',
    url: '',
    children: [{type: 'text', value: String(number)}],
    data: {
      hName: 'button',
      hProperties: {
        id,
        href: undefined,
        type: 'button',
        popoverTarget: `note-${number}`,
        ariaLabel: noteLabel(number, text),
      },
    },
  }
  node.data = {...node.data, hName: 'span', hProperties: {className: ['ref'], href: undefined}}
  // Links in a link: `hName` makes them label and button.
  node.children = [label, button]
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
    .join('')
}
