import type {TreeText} from '../charts/tree.ts'
import {formatCitation} from '../ledger/format.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {claimById} from '../ledger/ledger.ts'
import type {BuiltFigure, ListItem, TableCell} from './built-figure.ts'
import type {FigureOf} from './figure.ts'
import type {FigureWords} from './words.ts'

type TreeFigure = FigureOf<'tree'>
type Part = TreeFigure['parts'][number]
type Leaf = Part['leaves'][number]
type Named = TreeFigure['root']

/** A whole, its parts and their leaves; the table has a row a leaf, the list a sentence each. */
export function buildTree(figure: TreeFigure, ledger: Ledger, {columns}: FigureWords): BuiltFigure {
  const {root, parts} = figure
  const leaves = parts.flatMap((part) => part.leaves)
  const hasRoles = leaves.some(({role}) => role !== undefined)
  const named = [root, ...parts.flatMap((part) => [part, ...part.leaves])]
  const claims = named.map(({claim}) => claimById(ledger, claim).id)
  return {
    figure,
    spec: {
      chart: 'tree',
      root: textOf(root),
      parts: parts.map((part) => ({
        ...textOf(part),
        leaves: part.leaves.map((leaf) => ({
          ...textOf(leaf),
          ...(leaf.role === undefined ? {} : {role: leaf.role}),
        })),
      })),
    },
    table: {
      columns: [
        ...[columns.part, ...(hasRoles ? [columns.tells] : [])],
        ...[columns.entry, columns.says, columns.evidence],
      ],
      rows: parts.flatMap((part) =>
        part.leaves.map((leaf) => tableRow(part, leaf, hasRoles, ledger)),
      ),
    },
    list: listOf(figure),
    claims: [...new Set(claims)],
    seeds: [],
    counts: [parts.length, leaves.length, ...parts.map((part) => part.leaves.length)],
  }
}

function textOf({label, note}: Named): TreeText {
  return {label, ...(note === undefined ? {} : {note})}
}

function tableRow(part: Part, leaf: Leaf, hasRoles: boolean, ledger: Ledger): TableCell[] {
  const claim = claimById(ledger, leaf.claim)
  const claims = [claim.id]
  const evidence = claim.evidence.map((one) => formatCitation(one, ledger)).join('; ')
  return [
    {text: withNote(part), claims: [part.claim]},
    ...(hasRoles ? [{text: leaf.role ?? '', claims}] : []),
    {text: withNote(leaf), claims},
    {text: claim.says, claims},
    {text: evidence, claims},
  ]
}

/** The whole with its parts, then each part's leaves: `Court debtors: owner Supreme People’s Court`. */
function listOf({root, parts}: TreeFigure): ListItem[] {
  const whole = {
    text: `${withNote(root)}: ${parts.map(withNote).join('; ')}`,
    claims: [root.claim, ...parts.map(({claim}) => claim)],
  }
  const leaves = parts.flatMap((part) =>
    part.leaves.map((leaf) => ({
      text: `${part.label}: ${leaf.role === undefined ? '' : `${leaf.role} `}${withNote(leaf)}`,
      claims: [leaf.claim],
    })),
  )
  return [whole, ...leaves]
}

function withNote({label, note}: Named): string {
  return note === undefined ? label : `${label} (${note})`
}
