import type {Claim, ClaimOf} from '../ledger/claim.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import {SpecError} from '../spec-error.ts'

/**
 * The claim with this id, if it is of the kind a chart can show.
 *
 * @throws {SpecError} `el-total is a quantity, not an event`
 */
export function claimOfKind<K extends Claim['kind']>(
  ledger: Ledger,
  id: string,
  kind: K,
): ClaimOf<K> {
  const claim = claimById(ledger, id)
  if (!isOfKind(claim, kind))
    throw new SpecError(`${id} is ${named(claim.kind)}, not ${named(kind)}`)
  return claim
}

function named(kind: Claim['kind']): string {
  return `${kind.startsWith('e') ? 'an' : 'a'} ${kind}`
}

function isOfKind<K extends Claim['kind']>(claim: Claim, kind: K): claim is ClaimOf<K> {
  return claim.kind === kind
}
