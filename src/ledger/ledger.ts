import type {Claim} from './claim.ts'
import type {Instruments} from './instrument.ts'
import type {SeedIndex, Waivers} from './seed-index.ts'
import type {Source} from './source.ts'
import {SpecError} from '../spec-error.ts'

/** Where a claim stands in the content, for problems. */
export type Place = {readonly file: string; readonly pointer: string}

/** What is known, and who says so: sources, claims and the index of the seeds. */
export type Ledger = {
  readonly sources: ReadonlyMap<string, Source>
  readonly claims: ReadonlyMap<string, Claim>
  /** Claim id → its place. */
  readonly places: ReadonlyMap<string, Place>
  /** Claim id → the explainer that it belongs to. */
  readonly topics: ReadonlyMap<string, string>
  readonly instruments: Instruments
  readonly seeds: ReadonlyMap<string, SeedIndex>
  /** Which seeds must be covered, and the paragraphs that no claim rests on, with reasons. */
  readonly coverage: Waivers
}

/** Whether a claim rests on a seed text or on the public record alone. */
export type Basis = 'seed' | 'record'

/** `seed` if any seed states the claim or agrees with it, else `record`. */
export function basisOf(claim: Claim, ledger: Ledger): Basis {
  const rests = claim.evidence.some(
    ({source, stance}) =>
      (stance === 'states' || stance === 'agrees') && ledger.sources.get(source)?.role === 'seed',
  )
  return rests ? 'seed' : 'record'
}

/**
 * The claim with this id.
 *
 * @throws {SpecError} `unknown claim: el-totl`; checks report it before a page is drawn
 */
export function claimById(ledger: Ledger, id: string): Claim {
  const claim = ledger.claims.get(id)
  if (claim === undefined) throw new SpecError(`unknown claim: ${id}`)
  return claim
}

/**
 * The source with this id.
 *
 * @throws {SpecError} `unknown source: s9`
 */
export function sourceById(ledger: Ledger, id: string): Source {
  const source = ledger.sources.get(id)
  if (source === undefined) throw new SpecError(`unknown source: ${id}`)
  return source
}
