import type {Element, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {remarkReferences} from './remark-references.ts'
import type {ReferenceOptions} from './remark-references.ts'

/** A piece of prose from a JSON file. */
export type ProseInput = {
  readonly text: string
  /** Path of the chapter's story, for note numbers. */
  readonly path: string
  /** Unique in the page; begins the ids of the piece's references. */
  readonly scope: string
}

/** Renders one paragraph of Markdown without its `<p>`, with the same references as in a chapter's story. */
export function renderProse({text, path, scope}: ProseInput, options: ReferenceOptions): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkReferences, options)
    .use(remarkRehype)
  const file = new VFile({path: path === '' ? undefined : path, data: {scope}})
  const tree = processor.runSync(processor.parse(text), file)
  const [only] = tree.children
  const content = tree.children.length === 1 && isParagraph(only) ? only.children : tree.children
  return toHtml({type: 'root', children: content})
}

function isParagraph(node: Root['children'][number] | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'p'
}
