import type {Problem} from '../errors.ts'
import type {Ledger} from '../ledger/ledger.ts'
import type {Known} from './prose-rules.ts'
import {nearest} from './nearest.ts'

const file = 'content/instruments.json'

/** Checks that every instrument answers every question, on a known claim, and has its term. */
export function checkInstruments(
  {instruments: {aspects, instruments}}: Ledger,
  known: Known,
): Problem[] {
  const asked = new Set(aspects.map(({id}) => id))
  return instruments.flatMap(({id, term, answers}, i) => {
    const pointer = `/instruments/${i}/answers`
    const missing = aspects
      .filter((aspect) => answers[aspect.id] === undefined)
      .map((aspect) => ({
        code: 'B005',
        file,
        pointer,
        message: `${id} has no answer: ${aspect.id}`,
      }))
    const stray = Object.keys(answers)
      .filter((aspect) => !asked.has(aspect))
      .map((aspect) => ({
        code: 'B005',
        file,
        pointer: `${pointer}/${aspect}`,
        message: `nothing asks for the answer: ${aspect}`,
        hint: 'add it to aspects, or leave it out',
      }))
    const unknown = Object.entries(answers).flatMap(([aspect, {claim}]) =>
      unknownClaim(claim, `${pointer}/${aspect}/claim`, known),
    )
    const noTerm = known.terms.has(term)
      ? []
      : [{code: 'B001', file, pointer: `/instruments/${i}/term`, message: `unknown term: ${term}`}]
    return [...missing, ...stray, ...unknown, ...noTerm]
  })
}

function unknownClaim(claim: string, pointer: string, {claims}: Known): Problem[] {
  if (claims.has(claim)) return []
  const near = nearest(claim, claims.keys())
  const hint = near === undefined ? undefined : `did you mean ${near}?`
  return [{code: 'L003', file, pointer, message: `unknown claim: ${claim}`, hint}]
}
