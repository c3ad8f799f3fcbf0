import type {Claim, ClaimOf, Evidence} from './claim.ts'
import {formatDate} from './date.ts'
import type {Ledger} from './ledger.ts'
import {sourceById} from './ledger.ts'

// “million”, “to” and “at least” are the language of numbers, as months are that of dates: they stand in
// code. Labels stand in content/words.json and content/figure-words.json.

/**
 * Writes a number as our prose does: `28`, `34,000`, `1.5 million`, `42 billion`.
 * From a million up, scale words where they keep every digit; never a unit.
 */
export function formatNumber(value: number): string {
  const scale = [
    [1e9, 'billion'],
    [1e6, 'million'],
  ].find(([size]) => Math.abs(value) >= Number(size) && isExact(value / Number(size)))
  if (scale === undefined) return groupThousands(value)
  return `${groupThousands(value / Number(scale[0]))} ${scale[1]}`
}

/** Writes a quantity with hedge and unit: `nearly 30 per cent`, `800,000 to 3 million people`, `about $42 billion`. */
export function formatQuantity(claim: ClaimOf<'quantity'>): string {
  const hedge = claim.hedge ?? openEnd(claim)
  return `${hedge === undefined ? '' : `${hedge} `}${withUnit(formatValue(claim), claim)}`
}

/** The numbers of a quantity, in order: value, low, high. */
export function numbersOfQuantity(claim: ClaimOf<'quantity'>): number[] {
  return [claim.value, claim.low, claim.high].filter((n) => n !== undefined)
}

/** Writes where evidence stands: `S1:p15` for a seed, publisher, date and place for a record. */
export function formatCitation({source: id, locator}: Evidence, ledger: Ledger): string {
  const source = sourceById(ledger, id)
  if (source.role === 'seed') return `${id.toUpperCase()}:${locator}`
  return `${source.publisher}, ${formatDate(source.published)}, ${locator}`
}

/** Writes the claim's own short value, for tables: its number, its date, or its kind of stance. */
export function formatClaimValue(claim: Claim): string {
  switch (claim.kind) {
    case 'quantity':
      return formatQuantity(claim)
    case 'event':
    case 'listing':
      return formatDate(claim.date)
    case 'position':
      return claim.stance
    case 'effect':
      return claim.applies
    case 'relation':
      return claim.relation
    case 'statement':
      return claim.status
    default:
      return claim satisfies never
  }
}

// An open end never reads as a point.
function openEnd({low, high}: ClaimOf<'quantity'>): string | undefined {
  if (low !== undefined && high === undefined) return 'at least'
  return high !== undefined && low === undefined ? 'up to' : undefined
}

function formatValue({value, low, high}: ClaimOf<'quantity'>): string {
  if (value !== undefined) return formatNumber(value)
  if (low !== undefined && high !== undefined)
    return `${formatNumber(low)} to ${formatNumber(high)}`
  return formatNumber(low ?? high ?? Number.NaN)
}

function withUnit(value: string, {unit}: ClaimOf<'quantity'>): string {
  return unit === 'US dollars' ? `$${value}` : `${value} ${unit}`
}

function isExact(scaled: number): boolean {
  return Math.abs(scaled * 1000 - Math.round(scaled * 1000)) < 1e-6
}

/** A number with commas, of at most three places: 617079 → `617,079`. */
export function groupThousands(value: number): string {
  // By hand: Intl would bring the machine's locale data into the build.
  const [whole = '', fraction] = String(Math.round(value * 1000) / 1000).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
