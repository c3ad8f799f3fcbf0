import type {Link, Nodes, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

/** A `claim:`, `term:` or `who:` link in prose. */
export type Reference = {
  readonly scheme: 'claim' | 'term' | 'who'
  readonly id: string
  readonly node: Link
}

const chapterParser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
const proseParser = unified().use(remarkParse).use(remarkGfm)

/**
 * Parses a chapter's `.mdx` text with front matter; positions are those of the file.
 *
 * @throws {VFileMessage} on JSX that does not parse, with line and column
 */
export function parseChapter(text: string): Root {
  return chapterParser.parse(text)
}

/** Parses a piece of prose from a JSON string. */
export function parseProse(text: string): Root {
  return proseParser.parse(text)
}

/** The references of a tree, in reading order. */
export function referencesIn(tree: Nodes): Reference[] {
  const references: Reference[] = []
  visit(tree, 'link', (node) => {
    const match = /^(claim|term|who):(.*)$/.exec(node.url)
    if (match === null) return
    // The pattern allows no other scheme.
    const scheme = match[1] as Reference['scheme']
    references.push({scheme, id: match[2] ?? '', node})
  })
  return references
}

/** A heading's author-given id, `## Two halves [#two-halves]`, and its text without it. */
export function splitHeading(text: string): {readonly title: string; readonly id?: string} {
  const match = /^(.*\S)\s*\[#([a-z0-9-]+)\]$/.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return {title: text}
  return {title: match[1], id: match[2]}
}

/** A piece of prose without its marks, for titles and descriptions. */
export function plainText(text: string): string {
  return toString(parseProse(text))
}
