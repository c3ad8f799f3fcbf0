import {orderPath} from '../charts/path-order.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'

type PathFigure = FigureOf<'path'>

/**
 * Yes/no questions with their outcomes, and the same steps as a numbered list, in the drawing's order.
 *
 * @throws {SpecError} see {@link orderPath}
 */
export function buildPath(figure: PathFigure, ledger: Ledger): BuiltFigure {
  const steps = inDrawnOrder(figure)
  const {outcomes} = figure
  const claims = [...new Set([...steps, ...outcomes].map(({claim}) => claim))]
  for (const id of claims) claimById(ledger, id)
  const goal = (id: string): string => describeGoal(id, {steps, outcomes})
  return {
    figure,
    spec: {
      chart: 'path',
      start: figure.start,
      steps: steps.map(({id, ask, yes, no}) => ({id, ask, yes, no})),
      outcomes: outcomes.map(({id, text, tone}) => ({id, text, tone})),
    },
    table: {
      columns: ['Step', 'Question', 'If yes', 'If no'],
      rows: steps.map(({ask, yes, no, claim}, i) => [
        {text: String(i + 1), claims: [claim]},
        {text: ask, claims: [claim]},
        {text: goal(yes), claims: claimsOfGoal(yes, figure)},
        {text: goal(no), claims: claimsOfGoal(no, figure)},
      ]),
    },
    list: steps.map(({ask, yes, no, claim}) => ({
      text: `${ask} If yes: ${goal(yes)} If no: ${goal(no)}`,
      claims: [claim],
    })),
    claims,
    seeds: [],
    counts: [steps.length, outcomes.length, ...steps.map((_, i) => i + 1)],
  }
}

function inDrawnOrder({start, steps, outcomes}: PathFigure): PathFigure['steps'] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  return orderPath({chart: 'path', start, steps, outcomes}).flatMap(({id}) => byId.get(id) ?? [])
}

function describeGoal(
  id: string,
  {steps, outcomes}: Pick<PathFigure, 'steps' | 'outcomes'>,
): string {
  const outcome = outcomes.find((candidate) => candidate.id === id)
  if (outcome !== undefined) return `${outcome.text}.`
  return `go to question ${steps.findIndex((step) => step.id === id) + 1}.`
}

function claimsOfGoal(id: string, {outcomes}: PathFigure): string[] {
  return outcomes.filter((outcome) => outcome.id === id).map(({claim}) => claim)
}
