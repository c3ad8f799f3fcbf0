import type {Problem} from '../errors.ts'
import type {Answer} from '../ledger/instrument.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {shownNumbersIn} from '../ledger/numbers.ts'
import {allowedNumbers} from './allowed-numbers.ts'
import type {Known} from './prose-rules.ts'
import {nearest} from './nearest.ts'

const file = 'content/instruments.json'

/**
 * Checks that every instrument answers every question with its claim's numbers, on a known claim, and has
 * its term.
 */
export function checkInstruments(
  {instruments: {aspects, instruments}}: Ledger,
  known: Known,
): Problem[] {
  const asked = new Set(aspects.map(({id}) => id))
  const repeated = [
    ...repeatedIds(aspects, '/aspects'),
    ...repeatedIds(instruments, '/instruments'),
  ]
  const ofEach = instruments.flatMap(({id, term, answers}, i) => {
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
    const unproven = Object.entries(answers).flatMap(([aspect, answer]) =>
      checkAnswer(answer, `${pointer}/${aspect}`, known),
    )
    const noTerm = known.terms.has(term)
      ? []
      : [{code: 'B001', file, pointer: `/instruments/${i}/term`, message: `unknown term: ${term}`}]
    return [...missing, ...stray, ...unproven, ...noTerm]
  })
  return [...repeated, ...ofEach]
}

function repeatedIds(entries: readonly {readonly id: string}[], list: string): Problem[] {
  return entries.flatMap(({id}, i) => {
    const first = entries.findIndex((entry) => entry.id === id)
    if (first === i) return []
    const hint = `first used at ${file}#${list}/${first}`
    return [{code: 'L002', file, pointer: `${list}/${i}/id`, message: `duplicate id: ${id}`, hint}]
  })
}

function checkAnswer({claim: id, short}: Answer, pointer: string, known: Known): Problem[] {
  const claim = known.claims.get(id)
  if (claim === undefined) return unknownClaim(id, `${pointer}/claim`, known)
  const allowed = allowedNumbers(claim)
  return shownNumbersIn(short)
    .filter(({value}) => !allowed.has(value))
    .map(({text}) => ({
      code: 'P002',
      file,
      pointer: `${pointer}/short`,
      message: `"${text}" is not a number of ${id}`,
      hint: `the claim has ${[...allowed].join(', ') || 'no number'}`,
    }))
}

function unknownClaim(claim: string, pointer: string, {claims}: Known): Problem[] {
  if (claims.has(claim)) return []
  const near = nearest(claim, claims.keys())
  const hint = near === undefined ? undefined : `did you mean ${near}?`
  return [{code: 'L003', file, pointer, message: `unknown claim: ${claim}`, hint}]
}
