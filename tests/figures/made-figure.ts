import {Figure} from '../../src/figures/figure.ts'
import {Claim} from '../../src/ledger/claim.ts'
import type {Ledger} from '../../src/ledger/ledger.ts'
import {loadSite} from '../../src/site.ts'

const {ledger, figureWords} = loadSite('.')

/** What the real figures share. */
export const sharedWords = figureWords

const words = {
  title: 'A finding',
  subtitle: 'What, where, when.',
  alt: 'A drawing made for a test. Description follows.',
  description: {axes: 'Axes.', finding: 'Finding.', values: 'Values.', gaps: 'Gaps.'},
  cannotShow: 'anything',
  checked: '2026-11-22',
}

/** A figure with the words that all figures have; the schema fills in what is left out. */
export function makeFigure(own: Readonly<Record<string, unknown>>): Figure {
  return Figure.parse({id: 'made', ...words, ...own})
}

/** The real ledger with claims made up for a test: each its id and what sets it apart. */
export function ledgerWith(
  claims: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Ledger {
  const made = Object.entries(claims).map(([id, own]): [string, Claim] => [
    id,
    Claim.parse({
      id,
      kind: 'statement',
      statement: `What ${id} says.`,
      says: 'a speaker',
      status: 'official statement',
      certainty: 'reported',
      evidence: [{source: 's1', locator: 'p01', stance: 'states'}],
      about: [],
      ...own,
    }),
  ])
  return {...ledger, claims: new Map([...ledger.claims, ...made])}
}

/** What sets a quantity apart. */
export function quantity(value: number, unit: string, own: Readonly<Record<string, unknown>> = {}) {
  return {kind: 'quantity', value, unit, asOf: '2018-07-25', ...own}
}
