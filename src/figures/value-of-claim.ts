import {formatCount} from '../charts/format-count.ts'
import type {ClaimOf} from '../ledger/claim.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimOfKind} from './claim-of-kind.ts'
import {SpecError} from '../spec-error.ts'

/** A quantity with one value, in drawn units and in words with its hedge: `about 400`. */
export type ClaimValue = {
  readonly claim: ClaimOf<'quantity'>
  readonly value: number
  readonly text: string
}

/**
 * The single value of a quantity.
 *
 * @param divideBy value of the claim per drawn unit
 * @throws {SpecError} `zte-paid has no single value`, for a range
 * @throws {SpecError} `zte-paid is less than 0: -4`
 * @throws {SpecError} see {@link claimOfKind}
 */
export function valueOfClaim(ledger: Ledger, id: string, divideBy = 1): ClaimValue {
  const claim = claimOfKind(ledger, id, 'quantity')
  if (claim.value === undefined) throw new SpecError(`${id} has no single value`)
  if (claim.value < 0) throw new SpecError(`${id} is less than 0: ${claim.value}`)
  const value = claim.value / divideBy
  const number = formatCount(value)
  return {claim, value, text: claim.hedge === undefined ? number : `${claim.hedge} ${number}`}
}
