import {orderPath} from '../charts/path-order.ts'
import {fillIn} from '../fill-in.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import type {FigureWords} from './words.ts'

type PathFigure = FigureOf<'path'>

/**
 * Yes/no questions with their outcomes, and the same steps as a numbered list, in the drawing's order.
 *
 * @throws {SpecError} see {@link orderPath}
 */
export function buildPath(
  figure: PathFigure,
  ledger: Ledger,
  {columns, lists, path}: FigureWords,
): BuiltFigure {
  const steps = inDrawnOrder(figure)
  const {outcomes} = figure
  const claims = [...new Set([...steps, ...outcomes].map(({claim}) => claim))]
  for (const id of claims) claimById(ledger, id)
  const goal = (id: string): string => describeGoal(id, {steps, outcomes}, path.goTo)
  return {
    figure,
    spec: {
      chart: 'path',
      start: figure.start,
      steps: steps.map(({id, ask, yes, no}) => ({id, ask, yes, no})),
      outcomes: outcomes.map(({id, text, tone}) => ({id, text, tone})),
      words: path,
    },
    table: {
      columns: [columns.step, columns.question, columns.ifYes, columns.ifNo],
      rows: steps.map(({ask, yes, no, claim}, i) => [
        {text: String(i + 1), claims: [claim]},
        {text: ask, claims: [claim]},
        {text: goal(yes), claims: claimsOfGoal(yes, figure)},
        {text: goal(no), claims: claimsOfGoal(no, figure)},
      ]),
    },
    list: steps.map(({ask, yes, no, claim}) => ({
      text: fillIn(lists.question, {question: ask, yes: goal(yes), no: goal(no)}),
      claims: [claim],
    })),
    claims,
    seeds: [],
    counts: [steps.length, outcomes.length, ...steps.map((_, i) => i + 1)],
  }
}

function inDrawnOrder({steps, outcomes}: PathFigure): PathFigure['steps'] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  return orderPath({steps, outcomes}).flatMap(({id}) => byId.get(id) ?? [])
}

function describeGoal(
  id: string,
  {steps, outcomes}: Pick<PathFigure, 'steps' | 'outcomes'>,
  goTo: string,
): string {
  const outcome = outcomes.find((candidate) => candidate.id === id)
  if (outcome !== undefined) return `${outcome.text}.`
  return `${fillIn(goTo, {number: steps.findIndex((step) => step.id === id) + 1})}.`
}

function claimsOfGoal(id: string, {outcomes}: PathFigure): string[] {
  return outcomes.filter((outcome) => outcome.id === id).map(({claim}) => claim)
}
