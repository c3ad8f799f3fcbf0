import type {Nodes, Root, RootContent} from 'mdast'
import {isOwnId} from '../book/addresses.ts'
import type {Book, Cited} from '../book/book.ts'
import {parseProse} from '../book/markdown.ts'
import type {Story} from '../book/read-story.ts'
import type {Problem} from '../errors.ts'
import {wordsOf} from '../ledger/quotes.ts'
import {
  citationFaults,
  numberFaults,
  quotationFaults,
  referenceFaults,
  sentenceFaults,
  wordFaults,
} from './prose-rules.ts'
import type {Fault, Known} from './prose-rules.ts'

/** Prose in a file of its own: a chapter’s story or a page. */
export type ProseFile = Pick<Story<unknown>, 'tree' | 'headings'> & Pick<Cited, 'file'>

/** Checks one piece of prose that stands in a JSON string. */
export function checkProse(text: string, book: Book, known: Known): Fault[] {
  const tree = parseProse(text)
  return [
    ...wholeFaults(tree, book, known),
    ...tree.children.flatMap((b) => blockFaults(b, book, known)),
  ]
}

/** Checks the prose of a file: references, numbers, words, sentences, quotations. */
export function checkStory({tree, file}: ProseFile, book: Book, known: Known): Problem[] {
  const blocks = proseBlocks(tree)
  const faults = [
    ...wholeFaults(tree, book, known),
    ...blocks.flatMap((block) => blockFaults(block, book, known)),
  ]
  return faults.map((fault) => placed(fault, file))
}

/** Checks that every paragraph of facts cites a claim. */
export function checkCitations({tree, file}: ProseFile): Problem[] {
  const uncited = tree.children.flatMap((node, i) =>
    node.type === 'paragraph' && !isWaived(tree.children[i - 1]) ? citationFaults(node) : [],
  )
  return uncited.map((fault) => placed(fault, file))
}

function placed(fault: Fault, file: string): Problem {
  const {code, message, hint} = fault
  return {code, file, ...placeOf(fault), message, hint}
}

/** Line and column of a fault; a paragraph may run over several lines of its file. */
function placeOf({node, offset}: Fault): {readonly line: number; readonly column: number} {
  const {line, column} = node.position?.start ?? {line: 1, column: 1}
  const before = 'value' in node ? node.value.slice(0, offset).split('\n') : ['']
  const last = before.at(-1)?.length ?? 0
  if (before.length === 1) return {line, column: column + last}
  return {line: line + before.length - 1, column: last + 1}
}

function wholeFaults(tree: Root, book: Book, known: Known): Fault[] {
  return [
    ...referenceFaults(tree, known),
    ...numberFaults(tree, known),
    ...wordFaults(tree, book.style),
  ]
}

function blockFaults(block: Nodes, book: Book, known: Known): Fault[] {
  return [...sentenceFaults(block, book.style.maxSentenceWords), ...quotationFaults(block, known)]
}

/** Paragraphs and table cells, wherever they stand. */
function proseBlocks(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') return [node]
  return 'children' in node ? node.children.flatMap((child) => proseBlocks(child)) : []
}

function isWaived(before: RootContent | undefined): boolean {
  return before?.type === 'mdxFlowExpression' && /^\/\*\s*no claim:\s*(?!\*\/)\S/.test(before.value)
}

/** Checks that every heading has an id of its own that no page uses, and is short. */
export function checkHeadings({headings, file}: ProseFile, {style}: Book): Problem[] {
  return headings.flatMap(({title, id, line}, i) => {
    const place = {file, line, column: 1}
    const problems: Problem[] = []
    if (id === undefined)
      problems.push({
        code: 'P008',
        ...place,
        message: `heading without an id: ${title}`,
        hint: `write ## ${title} [#short-id]`,
      })
    else if (headings.findIndex((heading) => heading.id === id) < i)
      problems.push({code: 'P008', ...place, message: `heading id stands already: ${id}`})
    else if (isOwnId(id))
      problems.push({
        code: 'P008',
        ...place,
        message: `heading id that pages use themselves: ${id}`,
      })
    const words = wordsOf(title).length
    if (words > style.maxHeadingWords)
      problems.push({code: 'P009', ...place, message: `heading of ${words} words: ${title}`})
    return problems
  })
}

/** Ids of the headings that stand in a file. */
export function headingIds({headings}: Pick<ProseFile, 'headings'>): Set<string> {
  return new Set(headings.flatMap(({id}) => (id === undefined ? [] : [id])))
}
