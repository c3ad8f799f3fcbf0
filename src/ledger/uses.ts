import type {Claim, Evidence} from './claim.ts'
import type {Ledger} from './ledger.ts'

/** A claim that cites a source, with the evidence that does. */
export type Use = {readonly claim: Claim; readonly evidence: Evidence}

/** Every use of a source in the ledger, in the ledger's order; silence is not a use. */
export function usesOf(source: string, ledger: Ledger): Use[] {
  return [...ledger.claims.values()].flatMap((claim) =>
    claim.evidence
      .filter((evidence) => evidence.source === source && evidence.stance !== 'silent')
      .map((evidence) => ({claim, evidence})),
  )
}
