import {sum} from 'd3'
import type {Hedge} from '../charts/share-bar.ts'
import {fillIn} from '../fill-in.ts'
import type {ClaimOf} from '../ledger/claim.ts'
import {formatQuantity} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {basisOf} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import {claimOfKind} from './claim-of-kind.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

/** One whole and its parts; the rest follows from them. */
export function buildShare(
  figure: FigureOf<'share'>,
  ledger: Ledger,
  words: FigureWords,
): BuiltFigure {
  const whole = claimOfKind(ledger, figure.wholeClaim, 'quantity')
  const parts = figure.parts.map(({claim: id, label}) => {
    const claim = claimOfKind(ledger, id, 'quantity')
    if (claim.unit !== 'per cent' || claim.value === undefined)
      throw new SpecError(`${id} is no share in per cent`)
    return {claim, label, share: claim.value / 100}
  })
  const rest = 1 - sum(parts, ({share}) => share)
  const {columns, cells} = words
  const hedges = parts.flatMap(({claim: {hedge}}) => (hedge === undefined ? [] : [hedge]))
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
      ...(hedges.length === 0 ? {} : {hedgeText: hedgeText(hedges, words)}),
    },
    table: {
      columns: [columns.part, columns.share, columns.says],
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
          {text: cells.leftOver, claims: []},
        ],
      ],
    },
    claims: [whole.id, ...parts.map(({claim}) => claim.id)],
    seeds: [],
    counts: [Math.round(rest * 100)],
  }
}

/** `hatched edge, no exact border: the source says “nearly”` */
function hedgeText(hedges: readonly string[], {share}: FigureWords): string {
  const quoted = [...new Set(hedges)].map((hedge) => `“${hedge}”`)
  const text = quoted.length === 1 ? share.hedge : share.hedges
  return fillIn(text, {hedges: quoted.join(', ')})
}

/** @throws {SpecError} `a share bar has no sign for the hedge: up to, of lamp-abroad` */
function hedged({id, hedge}: ClaimOf<'quantity'>): {readonly hedge?: Hedge} {
  if (hedge === undefined) return {}
  if (hedge === 'nearly' || hedge === 'about' || hedge === 'more than') return {hedge}
  throw new SpecError(`a share bar has no sign for the hedge: ${hedge}, of ${id}`)
}
