import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {moved, stackBlocks} from './block.ts'
import type {Block} from './block.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {Caption} from './caption.ts'
import {widestWord} from './fits.ts'
import {drawLines} from './line.ts'
import {placeTidy} from './tidy-tree.ts'
import {drawBranches} from './tree-branch.ts'
import {boxText, headingOf, leastBoxWidth, leastWidth, wrapText} from './tree-text.ts'
import type {TextBox} from './tree-text.ts'
import type {Tree, TreePart} from './tree.ts'

/** Where the columns of a tree stand: the whole, its parts, and a column a role, in CSS pixels. */
type TreeColumns = {
  readonly rootPx: number
  readonly partX: number
  readonly partPx: number
  readonly leaves: readonly {readonly role: string; readonly x: number}[]
  readonly leafPx: number
}

const rootPx = 104
const partPx = 124
const branchGap = {root: 28, part: 22}
const columnGap = 18
/** From a row's stem down to its leaves, of it free below the twig, and between rows. */
const twigPx = 10
const twigGap = 4
const rowGap = 20

/** Finds the columns, if all parts have the same roles in the same order and their words fit. */
export function fitTreeColumns(tree: Tree, artboard: Artboard): TreeColumns | undefined {
  const roles = sharedRoles(tree.parts)
  if (roles === undefined) return undefined
  const root = Math.max(rootPx, leastBoxWidth(tree.root, artboard))
  const part = Math.max(partPx, ...tree.parts.map((one) => leastBoxWidth(one, artboard)))
  const partX = root + branchGap.root
  const leafX = partX + part + branchGap.part
  const leafPx = (artboard.widthPx - leafX + columnGap) / roles.length - columnGap
  const leaves = tree.parts.flatMap((one) => one.leaves)
  const style = {sizePx: artboard.smallPx, weight: 600} as const
  const neededPx = Math.max(
    ...leaves.map((leaf) => leastWidth(leaf, artboard)),
    ...roles.map((role) => widestWord(headingOf(role), style)),
  )
  if (neededPx > leafPx) return undefined
  return {
    rootPx: root,
    partX,
    partPx: part,
    leaves: roles.map((role, i) => ({role, x: leafX + i * (leafPx + columnGap)})),
    leafPx,
  }
}

function sharedRoles(parts: readonly TreePart[]): readonly string[] | undefined {
  const [first = [], ...rest] = parts.map(({leaves}) => leaves.map(({role}) => role))
  const roles = first.filter((role) => role !== undefined)
  const areAll = roles.length === first.length && new Set(roles).size === roles.length
  const areShared = rest.every((other) => other.join('\n') === roles.join('\n'))
  return areAll && areShared ? roles : undefined
}

/** A part's row: its box, and its leaves below a stem that leaves the box at its first line. */
type Row = {
  readonly box: TextBox
  readonly leaves: readonly Caption[]
  readonly abovePx: number
  readonly belowPx: number
}

/** Draws the whole at the left, its parts, and a column a role with its heading on top. */
export function drawTreeColumns(tree: Tree, columns: TreeColumns, artboard: Artboard): Block {
  const rows = tree.parts.map((part) => rowOf(part, columns, artboard))
  const root = boxText(tree.root, 'whole', columns.rootPx, artboard)
  const whole = {abovePx: root.heightPx / 2, belowPx: root.heightPx / 2, children: rows}
  const {lineOf, heightPx} = placeTidy(whole, {siblingPx: rowGap, cousinPx: rowGap})
  const body: Block = {
    elements: [
      drawBranches(
        {x: columns.rootPx, y: lineOf(whole)},
        rows.map((row) => ({x: columns.partX, y: lineOf(row)})),
      ),
      root.draw(0, lineOf(whole) - root.heightPx / 2),
      ...rows.map((row) => moved(0, lineOf(row), drawRow(row, columns))),
    ],
    heightPx,
  }
  return stackBlocks([drawHeadings(columns, artboard), body], 6)
}

function drawHeadings({leaves, leafPx}: TreeColumns, {smallPx: sizePx}: Artboard): Block {
  const headings = leaves.map(({role, x}) => {
    const text = headingOf(role)
    return {x, caption: wrapCaption([{text, sizePx, weight: 600, tone: 'ink-2'}], leafPx)}
  })
  return {
    elements: headings.flatMap(({x, caption}) => drawCaption(caption, {x, top: 0})),
    heightPx: Math.max(...headings.map(({caption}) => caption.heightPx)),
  }
}

function rowOf(part: TreePart, {partPx: widthPx, leafPx}: TreeColumns, artboard: Artboard): Row {
  const box = boxText(part, 'part', widthPx, artboard)
  const leaves = part.leaves.map((leaf) => wrapText(leaf, leafPx, artboard))
  const leavesPx = twigPx + Math.max(...leaves.map(({heightPx}) => heightPx))
  return {
    box,
    leaves,
    abovePx: box.firstLinePx,
    belowPx: Math.max(box.heightPx - box.firstLinePx, leavesPx),
  }
}

/** Draws a row with its stem at 0: a twig comes down to each leaf. */
function drawRow({box, leaves}: Row, columns: TreeColumns): Element[] {
  const lastX = columns.leaves.at(-1)?.x ?? 0
  const stem = {x1: columns.partX + box.widthPx, x2: lastX, y1: 0, y2: 0}
  const twigs = columns.leaves.map(({x}) => ({x1: x, x2: x, y1: 0, y2: twigPx - twigGap}))
  return [
    drawLines('line-grey', [stem, ...twigs], 1.25),
    box.draw(columns.partX, -box.firstLinePx),
    ...leaves.flatMap((caption, i) =>
      drawCaption(caption, {x: columns.leaves[i]?.x ?? 0, top: twigPx}),
    ),
  ]
}
