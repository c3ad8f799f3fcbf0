import type {Problem} from '../errors.ts'
import type {Claim, ClaimOf, Evidence} from '../ledger/claim.ts'
import {isDate} from '../ledger/date.ts'
import {numbersOfQuantity} from '../ledger/format.ts'
import {openSides} from '../ledger/hedge.ts'
import type {Ledger, Place} from '../ledger/ledger.ts'
import {numbersIn} from '../ledger/numbers.ts'
import {nearest} from './nearest.ts'

/** Checks what claims say of themselves and whether their evidence can be found. */
export function checkClaims(ledger: Ledger): Problem[] {
  return [...ledger.claims.values()].flatMap((claim) => {
    const place = ledger.places.get(claim.id)
    return place === undefined ? [] : checkClaim(claim, place, ledger)
  })
}

function checkClaim(claim: Claim, place: Place, ledger: Ledger): Problem[] {
  return [
    ...claim.evidence.flatMap((evidence, i) =>
      checkEvidence(evidence, at(place, `/evidence/${i}`), ledger),
    ),
    ...checkDates(claim, place),
    ...(claim.kind === 'quantity' ? checkQuantity(claim, place) : []),
    ...checkCertainty(claim, place, ledger),
  ]
}

function checkEvidence({source: id, locator}: Evidence, place: Place, ledger: Ledger): Problem[] {
  const source = ledger.sources.get(id)
  if (source === undefined) {
    const near = nearest(id, ledger.sources.keys())
    const hint = `${near === undefined ? '' : `did you mean ${near}? otherwise `}add content/sources/${id}.json`
    return [{code: 'L001', ...at(place, '/source'), message: `unknown source: ${id}`, hint}]
  }
  if (source.role === 'record' || locator === 'whole text') return []
  const paragraphs = ledger.seeds.get(id)?.paragraphs ?? []
  if (paragraphs.some((paragraph) => paragraph.id === locator)) return []
  const hint = `${id} has ${paragraphs[0]?.id ?? 'no index'} to ${paragraphs.at(-1)?.id ?? ''}, or "whole text"`
  return [
    {code: 'L005', ...at(place, '/locator'), message: `no such paragraph: ${id}:${locator}`, hint},
  ]
}

function checkDates(claim: Claim, place: Place): Problem[] {
  const dates = [
    ...('asOf' in claim ? [['/asOf', claim.asOf] as const] : []),
    ...('date' in claim ? [['/date', claim.date] as const] : []),
  ]
  return dates
    .filter(([, date]) => !isDate(date))
    .map(([pointer, date]) => ({
      code: 'L004',
      ...at(place, pointer),
      message: `not an EDTF date: ${date}`,
      hint: 'e.g. 2019-10-07, 2019-10, 2018-08~, 2019-10-10/2019-10-11, 2019-10-09/..',
    }))
}

function checkQuantity(claim: ClaimOf<'quantity'>, place: Place): Problem[] {
  const {value, low, high} = claim
  const isPoint = value !== undefined
  const isRange = low !== undefined || high !== undefined
  if (isPoint === isRange) {
    const message = 'a quantity needs either value, or low and/or high'
    return [{code: 'L006', ...place, message}]
  }
  if (low !== undefined && high !== undefined && low > high)
    return [{code: 'L006', ...at(place, '/low'), message: `low is above high: ${low} > ${high}`}]
  const misfit = hedgeMisfit(claim)
  if (misfit !== undefined) return [{code: 'L006', ...at(place, '/hedge'), ...misfit}]
  const said = new Set(numbersIn(claim.statement).map((mention) => mention.value))
  return numbersOfQuantity(claim)
    .filter((number) => !said.has(number) && !isWordlessCount(number, claim.statement))
    .map((number) => ({
      code: 'L007',
      ...at(place, '/statement'),
      message: `the statement does not contain the number: ${number}`,
    }))
}

/** A range says itself how far it reaches; a hedge may only name the end that is open. */
function hedgeMisfit({
  low,
  high,
  hedge,
}: ClaimOf<'quantity'>): Pick<Problem, 'message' | 'hint'> | undefined {
  if (hedge === undefined || (low === undefined && high === undefined)) return undefined
  if (low !== undefined && high !== undefined)
    return {
      message: `a range with both ends takes no hedge: ${hedge}`,
      hint: 'drop the hedge, or split the claim',
    }
  const open = low === undefined ? 'bottom' : 'top'
  if (openSides[hedge] === open) return undefined
  return {
    message: `the hedge does not leave the ${open} open: ${hedge}`,
    hint: 'use value for a point, or another hedge',
  }
}

// `one` and `no` are too common as words to be read as numbers elsewhere.
function isWordlessCount(number: number, statement: string): boolean {
  if (number === 1) return /\b(?:one|single)\b/i.test(statement)
  return number === 0 && /\b(?:none|no|zero)\b/i.test(statement)
}

function checkCertainty(claim: Claim, place: Place, ledger: Ledger): Problem[] {
  const standing = claim.evidence.filter(({stance}) => stance === 'states' || stance === 'agrees')
  const problem = (message: string, hint: string): Problem[] => [
    {code: 'L008', ...at(place, '/certainty'), message, hint},
  ]
  if (claim.certainty === 'established') {
    const origins = new Set(standing.map(({source}) => originOf(source, ledger)))
    const official = standing.some(({source}) => isOfficial(source, ledger))
    if (origins.size < 2 && !official && !isOwnCount(claim))
      return problem(
        'established on one source that is not official',
        'use reported, or add a second',
      )
  }
  if (claim.certainty !== 'not verified' && standing.length === 0 && !isOwnCount(claim))
    return problem('no evidence states the claim or agrees with it', 'use not verified')
  return []
}

/** Numbers that we counted in the texts ourselves rest on those texts, whatever each one says. */
function isOwnCount(claim: Claim): boolean {
  return claim.kind === 'quantity' && claim.derivation !== undefined
}

// Two reports of one agency are one source (editorial standard, section 2).
function originOf(id: string, ledger: Ledger): string {
  return ledger.sources.get(id)?.agency ?? id
}

function isOfficial(id: string, ledger: Ledger): boolean {
  const kind = ledger.sources.get(id)?.kind
  return (
    kind === 'law' ||
    kind === 'official statement' ||
    kind === 'official data' ||
    kind === 'court record' ||
    kind === 'company report' ||
    kind === 'company statement'
  )
}

function at({file, pointer}: Place, more: string): Place {
  return {file, pointer: pointer + more}
}
