import {formatDate} from '../ledger/date.ts'
import {formatCitation} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {valueOfClaim} from './value-of-claim.ts'
import type {FigureWords} from './words.ts'

/**
 * One square a unit of each quantity, which keeps its hedge in the heading.
 *
 * @throws {SpecError} see {@link valueOfClaim}
 */
export function buildCount(
  figure: FigureOf<'count'>,
  ledger: Ledger,
  {columns}: FigureWords,
): BuiltFigure {
  const groups = figure.groups.map((group) => ({group, ...valueOfClaim(ledger, group.claim)}))
  return {
    figure,
    spec: {
      chart: 'count',
      groups: groups.map(({group: {label, note, pattern}, value, text}) => ({
        heading: `${text} ${label}`,
        ...(note === undefined ? {} : {note}),
        count: value,
        pattern,
      })),
    },
    table: {
      columns: [
        ...[columns.group, columns.number, columns.asOf],
        ...[columns.says, columns.evidence],
      ],
      rows: groups.map(({group, claim, text}) => {
        const claims = [claim.id]
        return [
          {text: group.label, claims},
          {text, claims},
          {text: formatDate(claim.asOf), claims},
          {text: claim.says, claims},
          {text: claim.evidence.map((e) => formatCitation(e, ledger)).join('; '), claims},
        ]
      }),
    },
    claims: [...new Set(groups.map(({claim}) => claim.id))],
    seeds: [],
    counts: [groups.length, sumOf(groups.map(({value}) => value))],
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
