import {claimAddress} from '../book/addresses.ts'
import {certainties, Claim, claimStatuses, hedges} from '../ledger/claim.ts'
import type {ClaimOf} from '../ledger/claim.ts'
import {parseDate} from '../ledger/date.ts'
import {formatClaimValue} from '../ledger/format.ts'
import {basisOf} from '../ledger/ledger.ts'
import {firstDay, lastDay} from './days.ts'
import {
  day,
  defineTable,
  foreignKey,
  key,
  number,
  onTheWeb,
  required,
  text,
  truth,
} from './table.ts'
import type {Value} from './table.ts'

const kinds = Claim.options.map(({shape}) => shape.kind.value)

/** One row a claim, with the fields of every kind; those of other kinds are empty. */
export const claimsTable = defineTable<Claim>({
  name: 'claims',
  primaryKey: ['id'],
  foreignKeys: [foreignKey('topic', 'explainers')],
  rows: ({ledger}) => [...ledger.claims.values()],
  columns: {
    id: text(({id}) => id, key),
    topic: text(({id}, {ledger}) => ledger.topics.get(id), required),
    kind: text(({kind}) => kind, {required: true, enum: kinds}),
    statement: text(({statement}) => statement, required),
    says: text(({says}) => says, required),
    status: text(({status}) => status, {required: true, enum: claimStatuses}),
    certainty: text(({certainty}) => certainty, {required: true, enum: certainties}),
    basis: text((claim, {ledger}) => basisOf(claim, ledger), {
      required: true,
      enum: ['seed', 'record'],
    }),
    shown_as: text(formatClaimValue, required),
    value: number(only('quantity', ({value}) => value)),
    low: number(only('quantity', ({low}) => low)),
    high: number(only('quantity', ({high}) => high)),
    unit: text(only('quantity', ({unit}) => unit)),
    hedge: text(
      only('quantity', ({hedge}) => hedge),
      {enum: hedges},
    ),
    derivation: text(only('quantity', ({derivation}) => derivation)),
    as_of: text(only('quantity', ({asOf}) => asOf)),
    date: text((claim) => ('date' in claim ? claim.date : undefined)),
    first_day: day((claim) => firstDay(dateOf(claim))),
    last_day: day((claim) => lastDay(dateOf(claim))),
    date_is_about: truth((claim) => isAbout(dateOf(claim))),
    track: text(only('event', ({track}) => track)),
    listing_entity: text(only('listing', ({entity}) => entity)),
    listed_as: text(only('listing', ({listedAs}) => listedAs)),
    list: text(only('listing', ({list}) => list)),
    listing_group: text(only('listing', ({group}) => group)),
    position_actor: text(only('position', ({actor}) => actor)),
    position_question: text(only('position', ({question}) => question)),
    position: text(only('position', ({stance}) => stance)),
    effect_instrument: text(only('effect', ({instrument}) => instrument)),
    effect: text(only('effect', ({effect}) => effect)),
    effect_applies: text(
      only('effect', ({applies}) => applies),
      {enum: ['yes', 'no', 'partly']},
    ),
    relation_from: text(only('relation', ({from}) => from)),
    relation: text(only('relation', ({relation}) => relation)),
    relation_to: text(only('relation', ({to}) => to)),
    page: text(({id}, site) => onTheWeb(claimAddress(id), site), required),
  },
})

/** Reads a field that only one kind of claim has. */
function only<K extends Claim['kind'], T extends Value>(
  kind: K,
  read: (claim: ClaimOf<K>) => T,
): (claim: Claim) => T | undefined {
  return (claim) => (isOf(claim, kind) ? read(claim) : undefined)
}

function isOf<K extends Claim['kind']>(claim: Claim, kind: K): claim is ClaimOf<K> {
  return claim.kind === kind
}

/** When a number held, an event happened, a listing took effect. */
function dateOf(claim: Claim): string | undefined {
  if (claim.kind === 'quantity') return claim.asOf
  return 'date' in claim ? claim.date : undefined
}

function isAbout(edtf: string | undefined): boolean | undefined {
  return edtf === undefined ? undefined : parseDate(edtf).isApproximate
}
