import {toString} from 'mdast-util-to-string'
import type {Link, Nodes, Paragraph, Parents, Text} from 'mdast'
import {visitParents, SKIP} from 'unist-util-visit-parents'
import type {Style} from '../book/words.ts'
import {referencesIn} from '../book/markdown.ts'
import type {Claim} from '../ledger/claim.ts'
import {numbersIn} from '../ledger/numbers.ts'
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
  readonly terms: ReadonlyMap<string, unknown>
  readonly people: ReadonlyMap<string, unknown>
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
  return [...named, ...schemeFaults(tree)]
}

// A mistyped `clam:` would otherwise become a link that leads nowhere.
function schemeFaults(tree: Nodes): Fault[] {
  const faults: Fault[] = []
  visitParents(tree, 'link', (node: Link) => {
    if (/^(?:claim|term|who|https?|mailto):|^[#/]/.test(node.url)) return
    const message = `unknown kind of link: ${node.url}`
    faults.push({code: 'P007', node, offset: 0, message, hint: 'claim:, term:, who: or https:'})
  })
  return faults
}

function linkNumberFaults(node: Link, claim: Claim): Fault[] {
  const allowed = allowedNumbers(claim)
  return numbersIn(toString(node))
    .filter(({value}) => !allowed.has(value))
    .map(({text}) => ({
      code: 'P002',
      node,
      offset: 0,
      message: `"${text}" is not a number of ${claim.id}`,
      hint: `the claim has ${[...allowed].join(', ') || 'no number'}`,
    }))
}

/** P001: every digit stands in a reference. Digits inside a name, such as `5G`, pass. */
export function numberFaults(tree: Nodes): Fault[] {
  const faults: Fault[] = []
  visitParents(tree, 'text', (node: Text, ancestors: readonly Parents[]) => {
    if (ancestors.some(isReference)) return SKIP
    for (const {text, index, hasDigits} of numbersIn(wordsAlone(node))) {
      if (!hasDigits) continue
      const hint = `write [${text} …](claim:…)`
      faults.push({
        code: 'P001',
        node,
        offset: index,
        message: `number without a claim: ${text}`,
        hint,
      })
    }
    return undefined
  })
  return faults
}

/** A text without the id at a heading's end, every other character in its place. */
function wordsAlone({value}: Text): string {
  return value.replace(/\[#[a-z0-9-]+\]$/, (id) => ' '.repeat(id.length))
}

function isReference(node: Parents): boolean {
  return node.type === 'link' && /^(?:claim|term|who):/.test(node.url)
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
