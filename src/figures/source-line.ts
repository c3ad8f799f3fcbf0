import {fillIn} from '../fill-in.ts'
import {formatDate} from '../ledger/date.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById, sourceById} from '../ledger/ledger.ts'
import {rankOf} from '../ledger/rank.ts'
import type {Source} from '../ledger/source.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureWords} from './words.ts'

/** Record sources named in the line; the rest stand in the claims' entries, to which the table links. */
const namedRecords = 4

/**
 * The source line of a figure: seeds with their locators, then record sources by publisher and date,
 * the official ones first.
 * `Trouw, S0:p04, p05; Bureau of Industry and Security (9 October 2019); 3 more in the ledger`
 */
export function sourceLine(
  built: BuiltFigure,
  ledger: Ledger,
  {source: words}: FigureWords,
): string {
  const evidence = built.claims
    .flatMap((id) => claimById(ledger, id).evidence)
    .filter(({stance}) => stance !== 'silent')
  const bySource = new Map<string, Set<string>>(built.seeds.map((seed) => [seed, new Set()]))
  for (const {source, locator} of evidence)
    bySource.set(source, (bySource.get(source) ?? new Set()).add(locator))
  const cited = [...bySource].map(([id, locators]) => ({source: sourceById(ledger, id), locators}))
  const seeds = cited
    .filter(({source}) => source.role === 'seed')
    .toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1))
    .map(({source, locators}) => formatSeed(source, locators, words))
  const records = cited
    .filter(({source}) => source.role === 'record')
    .toSorted((a, b) => rankOf(a.source) - rankOf(b.source))
    .map(({source}) => `${source.publisher} (${formatDate(source.published)})`)
  const distinct = [...new Set(records)]
  const more = distinct.length - namedRecords
  return [
    ...seeds,
    ...distinct.slice(0, namedRecords),
    ...(more > 0 ? [fillIn(words.more, {count: more})] : []),
  ].join('; ')
}

function formatSeed(
  {id, publisher}: Source,
  locators: ReadonlySet<string>,
  words: FigureWords['source'],
): string {
  const name = `${publisher}, ${id.toUpperCase()}`
  if (locators.size === 0) return fillIn(words.index, {seed: name})
  return `${name}:${[...locators].toSorted().join(', ')}`
}
