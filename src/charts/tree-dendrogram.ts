import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import type {Block} from './block.ts'
import {drawCaption, firstBaseline} from './caption.ts'
import type {Caption} from './caption.ts'
import {label, lineHeight, textWidth} from './text.ts'
import {placeTidy} from './tidy-tree.ts'
import {drawBranches} from './tree-branch.ts'
import {boxText, headingOf, leastBoxWidth, wrapText} from './tree-text.ts'
import type {TextBox} from './tree-text.ts'
import type {Tree, TreeLeaf} from './tree.ts'

const rootPx = 116
const partPx = 160
const branchGap = {root: 32, part: 30}
const roleGap = 14
const gaps = {siblingPx: 9, cousinPx: 20}

type Branch<Own> = Own & {
  readonly abovePx: number
  readonly belowPx: number
}
type Leaf = Branch<{readonly caption: Caption; readonly role: string | undefined}>
type Part = Branch<{readonly box: TextBox; readonly children: readonly Leaf[]}>

/** Draws the whole at the left, its parts, and their leaves below each other, each after its role. */
export function drawDendrogram(tree: Tree, artboard: Artboard): Block {
  const {widthPx, smallPx: sizePx} = artboard
  const rootWidth = Math.max(rootPx, leastBoxWidth(tree.root, artboard))
  const partWidth = Math.max(partPx, ...tree.parts.map((part) => leastBoxWidth(part, artboard)))
  const partX = rootWidth + branchGap.root
  const leafX = partX + partWidth + branchGap.part
  const roles = tree.parts.flatMap(({leaves}) => leaves.flatMap(({role}) => role ?? []))
  const rolePx = Math.max(-roleGap, ...roles.map((role) => textWidth(headingOf(role), {sizePx})))
  const textX = leafX + 6 + rolePx + roleGap
  const parts = tree.parts.map((part): Part => {
    const box = boxText(part, 'part', partWidth, artboard)
    const children = part.leaves.map((leaf) => leafOf(leaf, widthPx - textX, artboard))
    return {box, children, ...halves(box.heightPx)}
  })
  const root = boxText(tree.root, 'whole', rootWidth, artboard)
  const whole = {...halves(root.heightPx), children: parts}
  const {lineOf, heightPx} = placeTidy(whole, gaps)
  const elements = [
    drawBranches(
      {x: rootWidth, y: lineOf(whole)},
      parts.map((part) => ({x: partX, y: lineOf(part)})),
    ),
    root.draw(0, lineOf(whole) - root.heightPx / 2),
    ...parts.flatMap((part) => [
      drawBranches(
        {x: partX + partWidth, y: lineOf(part)},
        part.children.map((leaf) => ({x: leafX, y: lineOf(leaf)})),
      ),
      part.box.draw(partX, lineOf(part) - part.box.heightPx / 2),
      ...part.children.flatMap((leaf) => drawLeaf(leaf, lineOf(leaf), leafX + 6, textX, sizePx)),
    ]),
  ]
  return {elements, heightPx}
}

/** A leaf's twig meets its first line. */
function leafOf(leaf: TreeLeaf, maxPx: number, artboard: Artboard): Leaf {
  const caption = wrapText(leaf, maxPx, artboard)
  const abovePx = lineHeight(artboard.smallPx) / 2
  return {caption, role: leaf.role, abovePx, belowPx: caption.heightPx - abovePx}
}

function halves(heightPx: number): {readonly abovePx: number; readonly belowPx: number} {
  return {abovePx: heightPx / 2, belowPx: heightPx / 2}
}

function drawLeaf(
  {caption, role, abovePx}: Leaf,
  y: number,
  roleX: number,
  textX: number,
  sizePx: number,
): Element[] {
  const top = y - abovePx
  const words = drawCaption(caption, {x: textX, top})
  if (role === undefined) return words
  const first = {x: roleX, y: top + firstBaseline(sizePx), sizePx}
  return [label({...first, text: headingOf(role), tone: 'ink-2'}), ...words]
}
