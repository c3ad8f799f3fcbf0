import type {Nodes, Root, RootContent} from 'mdast'
import {proseAfter, proseBefore} from '../book/book.ts'
import type {Book, Chapter} from '../book/book.ts'
import {chapterWords} from '../book/chapter-words.ts'
import {parseProse} from '../book/markdown.ts'
import type {Problem} from '../errors.ts'
import {isDate} from '../ledger/date.ts'
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

/** Checks the prose of every chapter: story, apparatus, headings, length. */
export function checkChapters(book: Book, known: Known): Problem[] {
  return book.explainers.flatMap(({chapters}) =>
    chapters.flatMap((chapter) => {
      const here = {...known, headings: headingIds(chapter)}
      return [
        ...checkStory(chapter, book, here),
        ...checkApparatus(chapter, book, here),
        ...checkHeadings(chapter, book),
        ...checkNames(chapter, book),
        ...checkLength(chapter, book),
      ]
    }),
  )
}

/** Checks one piece of prose that stands in a JSON string. */
export function checkProse(text: string, book: Book, known: Known): Fault[] {
  const tree = parseProse(text)
  return [
    ...wholeFaults(tree, book, known),
    ...tree.children.flatMap((b) => blockFaults(b, book, known)),
  ]
}

function checkStory({tree, file}: Chapter, book: Book, known: Known): Problem[] {
  const blocks = proseBlocks(tree)
  const uncited = tree.children.flatMap((node, i) =>
    node.type === 'paragraph' && !isWaived(tree.children[i - 1]) ? citationFaults(node) : [],
  )
  const faults = [
    ...wholeFaults(tree, book, known),
    ...blocks.flatMap((block) => blockFaults(block, book, known)),
    ...uncited,
  ]
  return faults.map((fault) => {
    const {code, message, hint} = fault
    return {code, file, ...placeOf(fault), message, hint}
  })
}

/** Line and column of a fault; a paragraph may run over several lines of its file. */
function placeOf({node, offset}: Fault): {readonly line: number; readonly column: number} {
  const {line, column} = node.position?.start ?? {line: 1, column: 1}
  const before = 'value' in node ? node.value.slice(0, offset).split('\n') : ['']
  const last = before.at(-1)?.length ?? 0
  if (before.length === 1) return {line, column: column + last}
  return {line: line + before.length - 1, column: last + 1}
}

function checkApparatus(chapter: Chapter, book: Book, known: Known): Problem[] {
  return [...proseBefore(chapter), ...proseAfter(chapter)].flatMap(({pointer, text}) =>
    checkProse(text, book, known).map(({code, message, hint}) => ({
      code,
      file: chapter.apparatusFile,
      pointer,
      message,
      hint,
    })),
  )
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

function checkHeadings({headings, file}: Chapter, {style}: Book): Problem[] {
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
    const words = wordsOf(title).length
    if (words > style.maxHeadingWords)
      problems.push({code: 'P009', ...place, message: `heading of ${words} words: ${title}`})
    return problems
  })
}

function headingIds({headings}: Chapter): Set<string> {
  return new Set(headings.flatMap(({id}) => (id === undefined ? [] : [id])))
}

function checkNames(chapter: Chapter, book: Book): Problem[] {
  const {apparatus, apparatusFile: file} = chapter
  const dates = isDate(apparatus.checked)
    ? []
    : [
        {
          code: 'L004',
          file,
          pointer: '/checked',
          message: `not an EDTF date: ${apparatus.checked}`,
        },
      ]
  const unknownTerms = apparatus.terms.flatMap((id, i) =>
    book.terms.has(id)
      ? []
      : [{code: 'B001', file, pointer: `/terms/${i}`, message: `unknown term: ${id}`}],
  )
  const ids = headingIds(chapter)
  const places = [
    ...apparatus.questions.map(({see}, i) => [`/questions/${i}/see`, see] as const),
    ...(apparatus.skipTo === undefined ? [] : [['/skipTo', apparatus.skipTo] as const]),
  ]
  const unknownHeadings = places
    .filter(([, id]) => !ids.has(id))
    .map(([pointer, id]) => ({code: 'B001', file, pointer, message: `no heading with id: ${id}`}))
  return [...dates, ...unknownTerms, ...unknownHeadings]
}

function checkLength(chapter: Chapter, {style}: Book): Problem[] {
  const [least, most] = style.chapterWords
  const words = chapterWords(chapter)
  if (words >= least && words <= most) return []
  const hint = `${least} to ${most}: brief, story, disputed and unknown together`
  return [{code: 'P010', file: chapter.file, message: `chapter of ${words} words`, hint}]
}
