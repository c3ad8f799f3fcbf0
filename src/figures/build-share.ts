import {sum} from 'd3'
import type {Hedge} from '../charts/share-bar.ts'
import type {ClaimOf} from '../ledger/claim.ts'
import {formatQuantity} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {basisOf} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import {claimOfKind} from './claim-of-kind.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'

/** One whole and its parts; the rest follows from them. */
export function buildShare(figure: FigureOf<'share'>, ledger: Ledger): BuiltFigure {
  const whole = claimOfKind(ledger, figure.wholeClaim, 'quantity')
  const parts = figure.parts.map(({claim: id, label}) => {
    const claim = claimOfKind(ledger, id, 'quantity')
    if (claim.unit !== 'per cent' || claim.value === undefined)
      throw new SpecError(`${id} is no share in per cent`)
    return {claim, label, share: claim.value / 100}
  })
  const rest = 1 - sum(parts, ({share}) => share)
  return {
    figure,
    spec: {
      chart: 'share',
      whole: figure.whole,
      parts: [
        ...parts.map(({claim, label, share}) => ({
          label,
          share,
          valueText: formatQuantity(claim).replace(' per cent', ' %'),
          ...hedged(claim),
          basis: basisOf(claim, ledger),
        })),
        {label: figure.rest.label, share: rest, valueText: figure.rest.value, basis: 'rest'},
      ],
    },
    table: {
      columns: ['Part', 'Share', 'Who says so'],
      rows: [
        [
          {text: figure.whole, claims: [whole.id]},
          {text: formatQuantity(whole), claims: [whole.id]},
          {text: whole.says, claims: [whole.id]},
        ],
        ...parts.map(({claim, label}) => [
          {text: label, claims: [claim.id]},
          {text: formatQuantity(claim), claims: [claim.id]},
          {text: claim.says, claims: [claim.id]},
        ]),
        [
          {text: figure.rest.label, claims: []},
          {text: figure.rest.value, claims: []},
          {text: 'what is left, computed by us', claims: []},
        ],
      ],
    },
    claims: [whole.id, ...parts.map(({claim}) => claim.id)],
    seeds: [],
    counts: [Math.round(rest * 100)],
  }
}

/** @throws {SpecError} `a share bar has no sign for the hedge: up to, of lamp-abroad` */
function hedged({id, hedge}: ClaimOf<'quantity'>): {readonly hedge?: Hedge} {
  if (hedge === undefined) return {}
  if (hedge === 'nearly' || hedge === 'about' || hedge === 'more than') return {hedge}
  throw new SpecError(`a share bar has no sign for the hedge: ${hedge}, of ${id}`)
}
