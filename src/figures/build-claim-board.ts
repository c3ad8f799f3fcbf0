import {verdictOf} from '../charts/board-scale.ts'
import {formatCitation} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import type {FigureWords} from './words.ts'

/**
 * Claims of a text beside what the evidence shows, each with its verdict.
 *
 * @throws {SpecError} see {@link verdictOf}
 */
export function buildClaimBoard(
  figure: FigureOf<'claim-board'>,
  ledger: Ledger,
  {columns}: FigureWords,
): BuiltFigure {
  const rows = figure.rows.map((row) => {
    const verdict = verdictOf(figure, {verdict: row.verdict, claim: row.label})
    const claim = claimById(ledger, row.claim)
    const found = row.evidence.map((id) => claimById(ledger, id))
    return {row, verdict, claim, found}
  })
  const {claimHeading, evidenceHeading, verdicts} = figure
  return {
    figure,
    spec: {
      chart: 'claim-board',
      claimHeading,
      evidenceHeading,
      verdicts,
      rows: rows.map(({row: {label, finds, verdict}}) => ({claim: label, finds, verdict})),
    },
    table: {
      columns: [claimHeading, columns.verdict, evidenceHeading, columns.evidence],
      rows: rows.map(({row, verdict, claim, found}) => {
        const evidence = found.map(({id}) => id)
        const citations = found.flatMap((each) =>
          each.evidence.map((part) => formatCitation(part, ledger)),
        )
        return [
          {text: row.label, claims: [claim.id]},
          {text: verdict.word, claims: evidence},
          {text: row.finds, claims: evidence},
          {text: [...new Set(citations)].join('; '), claims: evidence},
        ]
      }),
    },
    claims: [...new Set(rows.flatMap(({claim, found}) => [claim.id, ...found.map(({id}) => id)]))],
    seeds: [],
    counts: [
      rows.length,
      ...verdicts.map(({id}) => figure.rows.filter(({verdict}) => verdict === id).length),
    ],
  }
}
