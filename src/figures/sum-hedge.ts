import type {ClaimValue} from './value-of-claim.ts'
import {SpecError} from '../spec-error.ts'

/**
 * The hedge of a sum: the one that its parts share, exact parts aside; none if all are exact.
 *
 * @param row named in the error
 * @throws {SpecError} `hedges that do not add up, in stack row "2018": more than, up to`
 */
export function sumHedge(parts: readonly ClaimValue[], row: string): string | undefined {
  const hedges = [...new Set(parts.flatMap(({claim: {hedge}}) => (hedge ? [hedge] : [])))]
  if (hedges.length < 2) return hedges[0]
  throw new SpecError(`hedges that do not add up, in stack row "${row}": ${hedges.join(', ')}`)
}
