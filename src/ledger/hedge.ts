import type {ClaimOf} from './claim.ts'

type Hedge = NonNullable<ClaimOf<'quantity'>['hedge']>

/** Which side of its number a hedge leaves open: `more than` the top, `up to` the bottom, `about` neither. */
export const openSides = {
  about: undefined,
  nearly: undefined,
  'more than': 'top',
  'at least': 'top',
  'up to': 'bottom',
  'as much as': 'bottom',
  under: 'bottom',
} as const satisfies Readonly<Record<Hedge, 'top' | 'bottom' | undefined>>
