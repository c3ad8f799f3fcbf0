import {checkCycle} from '../charts/cycle-check.ts'
import {fillIn} from '../fill-in.ts'
import {formatCitation} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import type {FigureWords} from './words.ts'

type CycleFigure = FigureOf<'cycle'>

/**
 * Steps in a ring with what the evidence shows of each link; table and list go round once.
 *
 * @throws {SpecError} see {@link checkCycle}
 */
export function buildCycle(
  figure: CycleFigure,
  ledger: Ledger,
  {columns, lists}: FigureWords,
): BuiltFigure {
  checkCycle(figure)
  const {steps, states, centre} = figure
  const links = steps.map((step, i) => {
    const {state, text, claims} = linkFrom(figure, step.id)
    const next = steps[(i + 1) % steps.length] ?? step
    return {step, next, state, text, claims: claims.map((id) => claimById(ledger, id))}
  })
  const told = steps.map(({claim}) => claimById(ledger, claim).id)
  const used = new Set(links.map(({state}) => state.id))
  return {
    figure,
    spec: {
      chart: 'cycle',
      steps: steps.map(({id, label}) => ({id, label})),
      links: links.map(({step, state, text}) => ({from: step.id, state: state.id, text})),
      states: states.filter(({id}) => used.has(id)),
      ...(centre === undefined ? {} : {centre}),
    },
    table: {
      columns: [
        ...[columns.step, columns.leadsTo, columns.stateOfEvidence, columns.shows],
        ...[columns.says, columns.evidence],
      ],
      rows: links.map(({step, next, state, text, claims}) => {
        const ids = claims.map(({id}) => id)
        const says = [...new Set(claims.map((claim) => claim.says))].join('; ')
        const evidence = claims
          .flatMap((claim) => claim.evidence)
          .map((e) => formatCitation(e, ledger))
        return [
          {text: step.label, claims: [step.claim]},
          {text: next.label, claims: [next.claim]},
          {text: state.word, claims: ids},
          {text, claims: ids},
          {text: says, claims: ids},
          {text: [...new Set(evidence)].join('; '), claims: ids},
        ]
      }),
    },
    list: links.map(({step, next, state, text, claims}) => ({
      text: fillIn(lists.link, {step: step.label, next: next.label, state: state.word, text}),
      claims: claims.map(({id}) => id),
    })),
    claims: [...new Set([...told, ...links.flatMap(({claims}) => claims.map(({id}) => id))])],
    seeds: [],
    counts: [
      steps.length,
      ...steps.map((_, i) => i + 1),
      ...states.map(({id}) => links.filter(({state}) => state.id === id).length),
    ],
  }
}

function linkFrom({links, states}: CycleFigure, step: string) {
  const link = links.find(({from}) => from === step)
  const state = states.find(({id}) => id === link?.state)
  if (link === undefined || state === undefined) throw new RangeError(`no link from ${step}`)
  return {...link, state}
}
