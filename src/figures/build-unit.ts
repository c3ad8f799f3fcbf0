import {basisOf} from '../ledger/ledger.ts'
import type {Ledger} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

/** One square a listing, in the groups of the list. */
export function buildUnit(
  figure: FigureOf<'unit'>,
  ledger: Ledger,
  {columns, cells}: FigureWords,
): BuiltFigure {
  const listings = [...ledger.claims.values()].flatMap((claim) =>
    claim.kind === 'listing' && claim.list === figure.list ? [claim] : [],
  )
  const known = new Set(figure.groups.map(({group}) => group))
  const stray = listings.find(({group}) => !known.has(group))
  if (stray !== undefined) throw new SpecError(`no group for: ${stray.entity}`)
  const groups = figure.groups.map(({group, label, note}) => {
    const members = listings.filter((listing) => listing.group === group)
    if (members.length === 0) throw new SpecError(`no listing in ${figure.list}: ${group}`)
    return {label, note, members}
  })
  const shown = groups.flatMap(({members}) => members)
  return {
    figure,
    spec: {
      chart: 'unit',
      key: figure.key,
      groups: groups.map(({label, note, members}) => ({
        label,
        ...(note === undefined ? {} : {note}),
        units: members.map((listing) => ({name: listing.entity, basis: basisOf(listing, ledger)})),
      })),
    },
    table: {
      columns: [columns.name, columns.group, columns.printedAs, columns.namedInSeed],
      rows: groups.flatMap(({label, members}) =>
        members.map((listing) => {
          const claims = [listing.id]
          return [
            {text: listing.entity, claims},
            {text: label, claims},
            {text: listing.listedAs ?? listing.entity, claims},
            {text: basisOf(listing, ledger) === 'seed' ? cells.yes : cells.no, claims},
          ]
        }),
      ),
    },
    claims: shown.map(({id}) => id),
    seeds: [],
    counts: [shown.length, ...groups.map(({members}) => members.length)],
  }
}
