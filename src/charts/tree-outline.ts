import type {Artboard} from './artboard.ts'
import {moved, stackBlocks} from './block.ts'
import type {Block} from './block.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {CaptionPart} from './caption.ts'
import {drawLines} from './line.ts'
import {lineHeight} from './text.ts'
import {headingOf} from './tree-text.ts'
import type {Tree, TreeLeaf, TreePart, TreeText} from './tree.ts'

/** From a spine to what hangs on it, and the spine's own place below its parent's text. */
const twigPx = 14
const textGap = 6
const spineX = 6
const gap = {part: 16, leaf: 9, head: 9}

/** Draws the whole, its parts below it, and their leaves below each, each level further in. */
export function drawOutline({root, parts}: Tree, artboard: Artboard): Block {
  const maxPx = artboard.widthPx
  const heads = [
    drawWords(partsOf(root, artboard), maxPx),
    ...parts.map((part) => drawPart(part, maxPx - spineX - twigPx - textGap, artboard)),
  ]
  return hang(heads, gap.part, artboard)
}

function drawPart(part: TreePart, maxPx: number, artboard: Artboard): Block {
  const leafPx = maxPx - spineX - twigPx - textGap
  const leaves = part.leaves.map((leaf) => drawWords(leafParts(leaf, artboard), leafPx))
  return hang([drawWords(partsOf(part, artboard), maxPx), ...leaves], gap.leaf, artboard)
}

/** Hangs blocks on a spine that comes down from the first. */
function hang(blocks: readonly Block[], gapPx: number, {smallPx}: Artboard): Block {
  const [head = {elements: [], heightPx: 0}, ...hung] = blocks
  const inner = stackBlocks(hung, gapPx)
  const below = head.heightPx + gap.head
  const tops = hung.map((_, i) =>
    hung.slice(0, i).reduce((sum, {heightPx}) => sum + heightPx + gapPx, below),
  )
  const ys = tops.map((top) => top + lineHeight(smallPx) / 2)
  const spine = {x1: spineX, x2: spineX, y1: head.heightPx + 2, y2: ys.at(-1) ?? below}
  const twigs = ys.map((y) => ({x1: spineX, x2: spineX + twigPx, y1: y, y2: y}))
  return {
    elements: [
      drawLines('line-grey', [spine, ...twigs], 1.25),
      ...head.elements,
      moved(spineX + twigPx + textGap, below, inner.elements),
    ],
    heightPx: below + inner.heightPx,
  }
}

function partsOf({label, note}: TreeText, {smallPx: sizePx}: Artboard): CaptionPart[] {
  const noted: CaptionPart[] = note === undefined ? [] : [{text: note, sizePx, tone: 'ink-2'}]
  return [{text: label, sizePx, weight: 600}, ...noted]
}

function leafParts({label, note, role}: TreeLeaf, {smallPx: sizePx}: Artboard): CaptionPart[] {
  const text = role === undefined ? label : `${headingOf(role)}: ${label}`
  const noted: CaptionPart[] = note === undefined ? [] : [{text: note, sizePx, tone: 'ink-2'}]
  return [{text, sizePx}, ...noted]
}

function drawWords(parts: readonly CaptionPart[], maxPx: number): Block {
  const caption = wrapCaption(parts, maxPx)
  return {elements: drawCaption(caption, {x: 0, top: 0}), heightPx: caption.heightPx}
}
