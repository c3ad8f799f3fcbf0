import {fillIn} from '../fill-in.ts'
import type {Claim} from '../ledger/claim.ts'
import {formatCitation} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import {SpecError} from '../spec-error.ts'
import type {FigureWords} from './words.ts'

type NetworkFigure = FigureOf<'network'>

/** Kinds of claim that can tie a node to another: what somebody wants, says or does about it. */
const tying: ReadonlySet<Claim['kind']> = new Set(['relation', 'position', 'statement', 'event'])

/**
 * People, bodies and aims with their ties; the table and the list have a row a link.
 *
 * @throws {SpecError} `el-total is a quantity, which ties nobody to anything`
 * @throws {SpecError} `unknown node: rosss` or `unknown tie: prest`
 */
export function buildNetwork(
  figure: NetworkFigure,
  ledger: Ledger,
  {columns, lists}: FigureWords,
): BuiltFigure {
  const {groups, nodes, ties} = figure
  const links = figure.links.map((link) => ({
    ...link,
    claim: tyingClaim(ledger, link.claim),
    fromLabel: labelById(nodes, link.from, 'node'),
    toLabel: labelById(nodes, link.to, 'node'),
    tieLabel: labelById(ties, link.tie, 'tie'),
  }))
  return {
    figure,
    spec: {
      chart: 'network',
      groups,
      nodes: nodes.map(({id, label, note, group}) => ({
        id,
        label,
        ...(note === undefined ? {} : {note}),
        group,
      })),
      ties,
      links: links.map(({from, to, tie}) => ({from, to, tie})),
    },
    table: {
      columns: [columns.from, columns.tie, columns.to, columns.says, columns.evidence],
      rows: links.map(({fromLabel, tieLabel, toLabel, claim}) => {
        const claims = [claim.id]
        const evidence = claim.evidence.map((e) => formatCitation(e, ledger)).join('; ')
        return [fromLabel, tieLabel, toLabel, claim.says, evidence].map((text) => ({text, claims}))
      }),
    },
    list: links.map(({fromLabel, tieLabel, toLabel, claim}) => ({
      text: fillIn(lists.tie, {from: fromLabel, tie: tieLabel, to: toLabel, says: claim.says}),
      claims: [claim.id],
    })),
    claims: [...new Set(links.map(({claim}) => claim.id))],
    seeds: [],
    counts: [
      nodes.length,
      links.length,
      ...groups.map(({id}) => nodes.filter(({group}) => group === id).length),
      ...ties.map(({id}) => links.filter(({tie}) => tie === id).length),
      ...nodes.map(({id}) => links.filter(({to}) => to === id).length),
    ],
  }
}

function tyingClaim(ledger: Ledger, id: string): Claim {
  const claim = claimById(ledger, id)
  if (!tying.has(claim.kind)) {
    const article = claim.kind === 'effect' ? 'an' : 'a'
    throw new SpecError(`${id} is ${article} ${claim.kind}, which ties nobody to anything`)
  }
  return claim
}

function labelById(
  items: readonly {readonly id: string; readonly label: string}[],
  id: string,
  noun: 'node' | 'tie',
): string {
  const item = items.find((candidate) => candidate.id === id)
  if (item === undefined) throw new SpecError(`unknown ${noun}: ${id}`)
  return item.label
}
