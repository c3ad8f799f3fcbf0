import {rollup} from 'd3'
import type {Coverage} from '../checks/check-coverage.ts'
import {certainties, claimStatuses} from '../ledger/claim.ts'
import {basisOf} from '../ledger/ledger.ts'
import type {Site} from '../site.ts'

/** What the content holds: numbers of everything, claims by status, certainty and basis, coverage of the seeds. */
export function formatSummary(
  {ledger, book, figures}: Site,
  coverage: readonly Coverage[],
): string {
  const claims = [...ledger.claims.values()]
  const quotes = claims.flatMap(({evidence}) => evidence.filter(({quote}) => quote !== undefined))
  // Only quotes of seeds can be proven: the record's texts are not kept.
  const proven = quotes.filter(({source}) => ledger.sources.get(source)?.role === 'seed')
  const chapters = book.explainers.flatMap((explainer) => explainer.chapters)
  const kinds = new Set([...figures.values()].map(({kind}) => kind))
  return [
    'content: no problems',
    `  sources    ${ledger.sources.size}`,
    `  claims     ${claims.length}, with ${quotes.length} quotes, ${proven.length} of seeds, proven`,
    `  status     ${counted(claims, claimStatuses, ({status}) => status)}`,
    `  certainty  ${counted(claims, certainties, ({certainty}) => certainty)}`,
    `  basis      ${counted(claims, ['seed', 'record'], (claim) => basisOf(claim, ledger))}`,
    `  figures    ${figures.size} of ${kinds.size} kinds`,
    `  chapters   ${chapters.length}`,
    `  terms      ${book.terms.size}; people and bodies ${book.people.size}`,
    'coverage of the seeds (body paragraphs: evidence, waived, open)',
    ...coverage.map(formatCoverage),
  ].join('\n')
}

function counted<T, K extends string>(
  items: readonly T[],
  names: readonly K[],
  nameOf: (item: T) => K,
): string {
  const counts = rollup(items, (group) => group.length, nameOf)
  return names.map((name) => `${name} ${counts.get(name) ?? 0}`).join(' · ')
}

function formatCoverage({seed, body, evidence, waived, open}: Coverage): string {
  const state = open.length === 0 ? 'complete' : `open: ${open.length}`
  return `  ${seed.toUpperCase()}  ${body} = ${evidence} + ${waived} waived, ${state}`
}
