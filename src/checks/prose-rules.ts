import {toString} from 'mdast-util-to-string'
import type {Link, Literal, Nodes, Paragraph, Text} from 'mdast'
import {visitParents} from 'unist-util-visit-parents'
import type {Style} from '../book/words.ts'
import {referencesIn} from '../book/markdown.ts'
import type {Person, Term} from '../book/names.ts'
import type {Claim} from '../ledger/claim.ts'
import {shownNumbersIn} from '../ledger/numbers.ts'
import {maxQuoteWords, wordsOf} from '../ledger/quotes.ts'
import {allowedNumbers} from './allowed-numbers.ts'
import {nearest} from './nearest.ts'

/** A fault in prose: the node it stands on, and how far into it in characters. */
export type Fault = {
  readonly code: string
  readonly node: Nodes
  readonly offset: number
  readonly message: string
  readonly hint?: string | undefined
}

/** What references may name. */
export type Known = {
  readonly claims: ReadonlyMap<string, Claim>
  readonly terms: ReadonlyMap<string, Pick<Term, 'term' | 'also'>>
  readonly people: ReadonlyMap<string, Pick<Person, 'name'>>
  /** Ids of the headings on the page; default none. */
  readonly headings?: ReadonlySet<string>
}

/** P007, P002: every reference is known, and its numbers are the claim's. */
export function referenceFaults(tree: Nodes, known: Known): Fault[] {
  const named = referencesIn(tree).flatMap(({scheme, id, node}): Fault[] => {
    const table = {claim: known.claims, term: known.terms, who: known.people}[scheme]
    if (!table.has(id)) {
      const near = nearest(id, table.keys())
      const hint = near === undefined ? undefined : `did you mean ${near}?`
      return [{code: 'P007', node, offset: 0, message: `unknown ${scheme}: ${id}`, hint}]
    }
    const claim = scheme === 'claim' ? known.claims.get(id) : undefined
    return claim === undefined ? [] : linkNumberFaults(node, claim)
  })
  return [...named, ...schemeFaults(tree, known.headings ?? new Set())]
}

// A mistyped `clam:` would otherwise become a link that leads nowhere.
function schemeFaults(tree: Nodes, headings: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = []
  visitParents(tree, 'link', (node: Link) => {
    if (/^(?:claim|term|who|https?|mailto):/.test(node.url)) return
    if (node.url.startsWith('#')) {
      faults.push(...headingFaults(node, headings))
      return
    }
    const message = `unknown kind of link: ${node.url}`
    faults.push({code: 'P007', node, offset: 0, message, hint: 'claim:, term:, who: or https:'})
  })
  return faults
}

function headingFaults(node: Link, headings: ReadonlySet<string>): Fault[] {
  const id = node.url.slice(1)
  if (headings.has(id)) return []
  const near = nearest(id, headings)
  const hint = near === undefined ? undefined : `did you mean ${near}?`
  return [{code: 'P007', node, offset: 0, message: `unknown heading: ${id}`, hint}]
}

function linkNumberFaults(node: Link, claim: Claim): Fault[] {
  const allowed = allowedNumbers(claim)
  return shownNumbersIn(toString(node))
    .filter(({value}) => !allowed.has(value))
    .map(({text}) => ({
      code: 'P002',
      node,
      offset: 0,
      message: `"${text}" is not a number of ${claim.id}`,
      hint: `the claim has ${[...allowed].join(', ') || 'no number'}`,
    }))
}

/**
 * P001: every digit stands in a claim's link, or in a link to a term or person with that digit in
 * the name. Digits inside a name, such as `5G`, pass; code and expressions count as words.
 */
export function numberFaults(tree: Nodes, known: Known): Fault[] {
  const faults: Fault[] = []
  visitParents(tree, (node, ancestors) => {
    if (!isShown(node)) return
    const link = ancestors.find((ancestor) => ancestor.type === 'link')
    if (link?.url.startsWith('claim:')) return
    const named = link === undefined ? new Set<number>() : numbersOfName(link, known)
    for (const {value, text, index, hasDigits} of shownNumbersIn(wordsAlone(node))) {
      if (!hasDigits || named.has(value)) continue
      const hint = `write [${text} …](claim:…)`
      faults.push({
        code: 'P001',
        node,
        // The marks of code and expressions are not part of their value.
        offset: node.type === 'text' ? index : 0,
        message: `number without a claim: ${text}`,
        hint,
      })
    }
  })
  return faults
}

/** Whether the words of a node reach the reader; an expression that is a comment does not. */
function isShown(node: Nodes): node is Extract<Nodes, Literal> {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    return !/^\s*\/\*[^]*\*\/\s*$/.test(node.value)
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
}

/** Numbers in the name of the term or person that a link leads to, e.g. 889 of “Section 889”. */
function numbersOfName(link: Link, {terms, people}: Known): Set<number> {
  const [reference] = referencesIn(link)
  if (reference === undefined) return new Set()
  const {scheme, id} = reference
  const term = scheme === 'term' ? terms.get(id) : undefined
  const person = scheme === 'who' ? people.get(id) : undefined
  const names = [term?.term, ...(term?.also ?? []), person?.name].filter((n) => n !== undefined)
  return new Set(names.flatMap((name) => shownNumbersIn(name)).map(({value}) => value))
}

/** A text without the id at a heading's end, every other character in its place. */
function wordsAlone({value}: Literal): string {
  return value.replace(/\[#[a-z0-9-]+\]$/, (id) => ' '.repeat(id.length))
}

/** P004: sentences of at most `maxWords` words. */
export function sentenceFaults(block: Nodes, maxWords: number): Fault[] {
  return sentencesOf(toString(block))
    .map((sentence) => ({sentence, words: wordsOf(sentence).length}))
    .filter(({words}) => words > maxWords)
    .map(({sentence, words}) => ({
      code: 'P004',
      node: block,
      offset: 0,
      message: `sentence of ${words} words: "${opening(sentence)}"`,
      hint: `at most ${maxWords} words`,
    }))
}

/** The first words of a text, enough to find it again. */
function opening(text: string): string {
  return text.length <= 48 ? text : `${text.slice(0, 48)}…`
}

/** Splits at full stops, question and exclamation marks that a capital or a quotation follows. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?][”’)]?)\s+(?=[“‘(]?[\p{Lu}\p{N}])/u)
}

/** P005, P011: quotations are short and stand in the evidence of a claim cited in the same block. */
export function quotationFaults(block: Nodes, known: Known): Fault[] {
  const proven = referencesIn(block).flatMap(({scheme, id}) =>
    scheme === 'claim' ? quotesOf(known.claims.get(id)) : [],
  )
  return quotationsIn(toString(block)).flatMap((quotation): Fault[] => {
    const words = wordsOf(quotation)
    const fault = (code: string, message: string, hint: string): Fault[] => [
      {code, node: block, offset: 0, message: `${message}: “${quotation}”`, hint},
    ]
    if (words.length > maxQuoteWords)
      return fault('P005', `quotation of ${words.length} words`, `at most ${maxQuoteWords} words`)
    // One or two words may be a word spoken about, such as “blacklist”.
    if (words.length < 3 || proven.some((quote) => ` ${quote} `.includes(` ${words.join(' ')} `)))
      return []
    const hint = 'link a claim whose evidence has the quote, in the same paragraph'
    return fault('P011', 'quotation not in the evidence cited here', hint)
  })
}

function quotesOf(claim: Claim | undefined): string[] {
  const texts = claim?.evidence.flatMap(({quote, translation}) => [quote, translation]) ?? []
  return texts.flatMap((text) => (text === undefined ? [] : [wordsOf(text).join(' ')]))
}

/** Texts between double quotation marks, curly or straight. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map((match) => match[1] ?? '')
}

/** P006: words we do not write in our own voice; quotations may hold them. */
export function wordFaults(tree: Nodes, {avoid}: Style): Fault[] {
  const faults: Fault[] = []
  visitParents(tree, 'text', (node: Text) => {
    const own = wordsAlone(node).replaceAll(/[“"][^”"]*[”"]/g, (quoted) =>
      ' '.repeat(quoted.length),
    )
    for (const {pattern, instead} of avoid) {
      for (const match of own.matchAll(new RegExp(String.raw`\b(?:${pattern})(?!\w)`, 'giu'))) {
        const message = `not in our voice: ${match[0]}`
        faults.push({code: 'P006', node, offset: match.index, message, hint: instead})
      }
    }
  })
  return faults
}

/** P003: a paragraph of facts cites a claim. */
export function citationFaults(paragraph: Paragraph): Fault[] {
  if (referencesIn(paragraph).some(({scheme}) => scheme === 'claim')) return []
  const message = `paragraph cites nothing: "${opening(toString(paragraph))}"`
  const hint = 'link a claim, or put {/* no claim: reason */} on the line above'
  return [{code: 'P003', node: paragraph, offset: 0, message, hint}]
}
