import type {Cycle} from './cycle.ts'
import {SpecError} from '../spec-error.ts'

const fewestSteps = 3
const mostSteps = 7

/**
 * Refuses a cycle whose links do not lead round once.
 *
 * @throws {SpecError} `cycle needs 3 to 7 steps, got 2`
 * @throws {SpecError} `step is given twice: talks`
 * @throws {SpecError} `unknown step: tolks, in a link of the cycle`
 * @throws {SpecError} `two links from step: talks`
 * @throws {SpecError} `no link from step: talks`
 * @throws {SpecError} `unknown state: fund, in the link from talks`
 */
export function checkCycle({
  steps,
  links,
  states,
}: Pick<Cycle, 'steps' | 'links' | 'states'>): void {
  if (steps.length < fewestSteps || steps.length > mostSteps)
    throw new SpecError(`cycle needs ${fewestSteps} to ${mostSteps} steps, got ${steps.length}`)
  const ids = steps.map(({id}) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) throw new SpecError(`step is given twice: ${twice}`)
  for (const {from, state} of links) {
    if (!ids.includes(from)) throw new SpecError(`unknown step: ${from}, in a link of the cycle`)
    if (!states.some(({id}) => id === state))
      throw new SpecError(`unknown state: ${state}, in the link from ${from}`)
  }
  for (const id of ids) {
    const count = links.filter(({from}) => from === id).length
    if (count > 1) throw new SpecError(`two links from step: ${id}`)
    if (count === 0) throw new SpecError(`no link from step: ${id}`)
  }
}
