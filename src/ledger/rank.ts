import type {Ledger} from './ledger.ts'
import {claimById, sourceById} from './ledger.ts'
import type {Source} from './source.ts'

// Order on the page: official record, original reporting, scholarship, seed, other (editorial standard, section 12).
const ranks: Readonly<Record<Source['kind'], number>> = {
  law: 0,
  'official statement': 0,
  'official data': 0,
  'court record': 0,
  'company report': 1,
  'company statement': 1,
  'news report': 1,
  'news analysis': 1,
  research: 2,
  'legal note': 2,
  'advocacy report': 4,
  commentary: 4,
  'web text': 4,
}

/** Sources that these claims rest on or that contradict them, official record first, each once. */
export function sourcesByRank(claims: readonly string[], ledger: Ledger): Source[] {
  const ids = claims.flatMap((id) =>
    claimById(ledger, id)
      .evidence.filter(({stance}) => stance !== 'silent')
      .map(({source}) => source),
  )
  return [...new Set(ids)]
    .map((id) => sourceById(ledger, id))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compare(a.id, b.id))
}

/** Place of a source in the order of lists: seeds stand after scholarship. */
export function rankOf({role, kind}: Source): number {
  return role === 'seed' ? 3 : ranks[kind]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}
