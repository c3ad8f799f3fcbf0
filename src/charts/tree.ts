import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {stackBlocks} from './block.ts'
import {chartRoot} from './chart-root.ts'
import {drawTreeColumns, fitTreeColumns} from './tree-columns.ts'
import {drawDendrogram} from './tree-dendrogram.ts'
import {drawOutline} from './tree-outline.ts'
import {SpecError} from '../spec-error.ts'

/** A name and a few words about it. */
export type TreeText = {readonly label: string; readonly note?: string}

export type TreeLeaf = TreeText & {
  /** What the leaf tells about its part: `owner`. */
  readonly role?: string
}

export type TreePart = TreeText & {readonly leaves: readonly TreeLeaf[]}

/** A whole, its parts, and what belongs to each. */
export type Tree = {
  readonly chart: 'tree'
  readonly root: TreeText
  readonly parts: readonly TreePart[]
}

/**
 * Draws a tree from left to right on the wide artboard, with a column a role when all parts have the
 * same roles; on the narrow one as an outline.
 *
 * @throws {SpecError} `tree needs at least 2 parts, got 1`
 * @throws {SpecError} `part without leaves: "Court list"`
 */
export function drawTree(tree: Tree, artboard: Artboard, _id: string): Element {
  checkTree(tree)
  const columns = artboard.name === 'wide' ? fitTreeColumns(tree, artboard) : undefined
  const drawBody = artboard.name === 'wide' ? drawDendrogram : drawOutline
  const body =
    columns === undefined ? drawBody(tree, artboard) : drawTreeColumns(tree, columns, artboard)
  const {elements, heightPx} = stackBlocks([body], 0)
  return chartRoot(artboard.widthPx, heightPx + 2, elements)
}

function checkTree({parts}: Tree): void {
  if (parts.length < 2) throw new SpecError(`tree needs at least 2 parts, got ${parts.length}`)
  const bare = parts.find(({leaves}) => leaves.length === 0)
  if (bare !== undefined) throw new SpecError(`part without leaves: "${bare.label}"`)
}
