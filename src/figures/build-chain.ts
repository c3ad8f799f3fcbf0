import {formatCitation} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure, TableCell} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import type {FigureWords} from './words.ts'

type ChainFigure = FigureOf<'chain'>
type Step = ChainFigure['steps'][number]
type Change = Step['changes'][number]

const kinds = ['kept', 'added', 'lost', 'changed'] as const

/** A story from its first document to a late retelling, with what changed at each step. */
export function buildChain(
  figure: ChainFigure,
  ledger: Ledger,
  {columns}: FigureWords,
): BuiltFigure {
  const {changes: words, steps} = figure
  const claims = [...new Set(steps.flatMap(claimsOf))]
  for (const id of claims) claimById(ledger, id)
  const changes = steps.flatMap((step) => step.changes)
  return {
    figure,
    spec: {
      chart: 'chain',
      changes: words,
      steps: steps.map(({when, who, says, changes: own}) => ({
        when,
        who,
        says,
        changes: own.map(({change, text}) => ({change, text})),
      })),
    },
    table: {
      columns: [
        ...[columns.when, columns.who, columns.saysWhat],
        ...kinds.map((kind) => words[kind]),
        columns.evidence,
      ],
      rows: steps.map((step) => rowOf(step, ledger)),
    },
    list: steps.map((step) => ({text: sentencesOf(step, figure), claims: claimsOf(step)})),
    claims,
    seeds: [],
    counts: [
      steps.length,
      changes.length,
      ...kinds.map((kind) => changes.filter(({change}) => change === kind).length),
    ],
  }
}

function claimsOf({claim, changes}: Step): string[] {
  const own = changes.flatMap((change) => (change.claim === undefined ? [] : [change.claim]))
  return [...new Set([claim, ...own])]
}

function rowOf(step: Step, ledger: Ledger): TableCell[] {
  const claims = [step.claim]
  const citations = claimsOf(step).flatMap((id) =>
    claimById(ledger, id).evidence.map((part) => formatCitation(part, ledger)),
  )
  return [
    {text: step.when, claims},
    {text: step.who, claims},
    {text: step.says, claims},
    ...kinds.map((kind) => cellOf(step, kind)),
    {text: [...new Set(citations)].join('; '), claims: claimsOf(step)},
  ]
}

/** The changes of a kind rest on their own claims, or else on the step's. */
function cellOf({claim, changes}: Step, kind: Change['change']): TableCell {
  const own = changes.filter(({change}) => change === kind)
  if (own.length === 0) return {text: '–', claims: []}
  return {
    text: own.map(({text}) => text).join('; '),
    claims: [...new Set(own.map((change) => change.claim ?? claim))],
  }
}

/** `5 May 2018, Josh Rogin: The letter is a score. Kept: the demand. Added: a score.` */
function sentencesOf({when, who, says, changes}: Step, {changes: words}: ChainFigure): string {
  const sentences = changes.map(({change, text}) => `${capital(words[change])}: ${text}`)
  return [`${when}, ${who}: ${says}`, ...sentences].map(closed).join(' ')
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

function closed(sentence: string): string {
  return /[.?!]”?$/.test(sentence) ? sentence : `${sentence}.`
}
