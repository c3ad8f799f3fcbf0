import type {DecisionPath, PathOutcome, PathStep} from './decision-path.ts'
import {SpecError} from '../spec-error.ts'

export type Answer = 'yes' | 'no'

/** What an answer leads to, beside the spine: an outcome, or a question further down. */
export type PathGoal = PathOutcome | {readonly number: number}

/** A question with its number, and its answers sorted into the one that goes down and the others. */
export type OrderedStep = {
  readonly id: string
  readonly number: number
  readonly ask: string
  /** The answer that goes straight down; `outcome` when the path ends there. */
  readonly down?: {readonly answer: Answer; readonly outcome?: PathOutcome}
  readonly aside: readonly {readonly answer: Answer; readonly goal: PathGoal}[]
}

const answers = ['yes', 'no'] as const

/**
 * Puts the questions in an order in which every answer leads onwards, as they are listed where possible.
 *
 * @throws {SpecError} `decision path needs at least 1 step, got 0`
 * @throws {SpecError} `id is used twice: q2`
 * @throws {SpecError} `unknown target: q9, in step q2`
 * @throws {SpecError} `both answers lead to q3, in step q2`
 * @throws {SpecError} `decision path runs in a circle: q2, q3, q2`
 * @throws {SpecError} `no answer leads to: q4`
 */
export function orderPath({
  steps,
  outcomes,
}: Pick<DecisionPath, 'steps' | 'outcomes'>): OrderedStep[] {
  checkIds(steps, outcomes)
  const stepById = new Map(steps.map((step) => [step.id, step]))
  const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  const first = steps[0]
  if (first === undefined) throw new SpecError('decision path needs at least 1 step, got 0')
  findCircle(first, stepById, [])
  const reached = reachedFrom(first, stepById)
  const unreached = [...steps, ...outcomes].find(({id}) => !reached.has(id))
  if (unreached !== undefined) throw new SpecError(`no answer leads to: ${unreached.id}`)
  const order = sortSteps(steps)
  const numbers = new Map(order.map(({id}, i) => [id, i + 1]))
  return order.map((step, i) => {
    const next = order[i + 1]
    // After the last question, "yes" ends below it.
    const down = answers.find((answer) => next === undefined || step[answer] === next.id)
    const outcome = down === undefined ? undefined : outcomeById.get(step[down])
    const aside = answers
      .filter((answer) => answer !== down)
      .map((answer) => ({
        answer,
        goal: outcomeById.get(step[answer]) ?? {number: numbers.get(step[answer]) ?? 0},
      }))
    return {
      id: step.id,
      number: i + 1,
      ask: step.ask,
      ...(down === undefined
        ? {}
        : {down: {answer: down, ...(outcome === undefined ? {} : {outcome})}}),
      aside,
    }
  })
}

function checkIds(steps: readonly PathStep[], outcomes: readonly PathOutcome[]): void {
  const ids = [...steps, ...outcomes].map(({id}) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) throw new SpecError(`id is used twice: ${twice}`)
  for (const {id, yes, no} of steps) {
    for (const target of [yes, no])
      if (!ids.includes(target)) throw new SpecError(`unknown target: ${target}, in step ${id}`)
    if (yes === no) throw new SpecError(`both answers lead to ${yes}, in step ${id}`)
  }
}

type StepById = ReadonlyMap<string, PathStep>

function findCircle(step: PathStep, stepById: StepById, before: readonly string[]): void {
  const path = [...before, step.id]
  if (before.includes(step.id)) {
    const circle = path.slice(before.indexOf(step.id))
    throw new SpecError(`decision path runs in a circle: ${circle.join(', ')}`)
  }
  for (const next of nextSteps(step, stepById)) findCircle(next, stepById, path)
}

function reachedFrom(step: PathStep, stepById: StepById): Set<string> {
  const further = nextSteps(step, stepById).flatMap((next) => [...reachedFrom(next, stepById)])
  return new Set([step.id, step.yes, step.no, ...further])
}

function nextSteps({yes, no}: PathStep, stepById: StepById): PathStep[] {
  return [yes, no].flatMap((id) => stepById.get(id) ?? [])
}

/** Takes, again and again, the first step that no waiting step leads to. */
function sortSteps(steps: readonly PathStep[]): PathStep[] {
  const order: PathStep[] = []
  let waiting = steps
  while (waiting.length > 0) {
    const free = waiting.find(({id}) => !waiting.some(({yes, no}) => yes === id || no === id))
    if (free === undefined) break // a circle, which is found before
    order.push(free)
    waiting = waiting.filter((step) => step !== free)
  }
  return order
}
