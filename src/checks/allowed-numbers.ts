import type {Claim} from '../ledger/claim.ts'
import {numbersOfDate} from '../ledger/date.ts'
import {numbersOfQuantity} from '../ledger/format.ts'
import {shownNumbersIn} from '../ledger/numbers.ts'

/**
 * The numbers that words linked to a claim may show: a quantity's own numbers and date; for other
 * kinds the numbers of its date and of its statement.
 */
export function allowedNumbers(claim: Claim): Set<number> {
  if (claim.kind === 'quantity')
    return new Set([...numbersOfQuantity(claim), ...numbersOfDate(claim.asOf)])
  const dated = 'date' in claim ? numbersOfDate(claim.date) : []
  return new Set([...dated, ...shownNumbersIn(claim.statement).map(({value}) => value)])
}
