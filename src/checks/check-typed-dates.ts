import type {Problem} from '../errors.ts'
import type {Figure} from '../figures/figure.ts'
import {isDate, numbersOfDate} from '../ledger/date.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import {shownNumbersIn} from '../ledger/numbers.ts'
import {allowedNumbers} from './allowed-numbers.ts'

/** A date that a figure writes itself, with the claim that it must follow. */
type TypedDate = {
  readonly pointer: string
  readonly text: string
  readonly claim: string
  readonly numbers: readonly number[]
}

/**
 * Checks that the dates written in a figure are those of their own claims, not of another one in the figure.
 *
 * @param file the figure's file, for problems
 */
export function checkTypedDates(figure: Figure, file: string, ledger: Ledger): Problem[] {
  return typedDates(figure).flatMap(({pointer, text, claim: id, numbers}) => {
    const allowed = datesOf(id, ledger)
    const strange = numbers.filter((number) => !allowed.has(number))
    if (strange.length === 0) return []
    const message = `not a date of ${id}: ${text}`
    return [
      {
        code: 'F002',
        file,
        pointer,
        message,
        hint: `the claim has ${[...allowed].join(', ') || 'no number'}`,
      },
    ]
  })
}

function typedDates(figure: Figure): TypedDate[] {
  if (figure.kind === 'chain')
    return figure.steps.map(({claim, when}, i) => {
      const numbers = shownNumbersIn(when).map(({value}) => value)
      return {pointer: `/steps/${i}/when`, text: when, claim, numbers}
    })
  if (figure.kind !== 'line') return []
  const points = figure.series.flatMap((series, i) =>
    series.points.map((point, j) => ({pointer: `/series/${i}/points/${j}/at`, ...point})),
  )
  const marks = figure.marks?.map((mark, i) => ({pointer: `/marks/${i}/at`, ...mark})) ?? []
  return [...points, ...marks].flatMap(({pointer, claim, at}) =>
    at === undefined || !isDate(at) ? [] : [{pointer, text: at, claim, numbers: numbersOfDate(at)}],
  )
}

/** Numbers of a claim's date and of its statement, where a quantity may name a further date. */
function datesOf(id: string, ledger: Ledger): Set<number> {
  const claim = claimById(ledger, id)
  const said = shownNumbersIn(claim.statement).map(({value}) => value)
  return new Set([...allowedNumbers(claim), ...said])
}
