import type {Element, ElementContent} from 'hast'
import {textWidth} from '../../src/charts/text.ts'

/** The box a drawn text takes, in CSS pixels of its artboard. */
export type TextBox = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly sizePx: number
}

// Source Sans: ascenders and descenders in ems.
const ascent = 0.72
const descent = 0.21

/** The boxes of all texts in a chart; `translate` on groups is added up, other transforms are refused. */
export function textBoxes(root: Element): TextBox[] {
  return root.children.flatMap((child) => boxesIn(child, 0, 0))
}

/** Pairs of texts that overlap, and texts outside the view box, in words. Empty when all is well. */
export function layoutFaults(root: Element): string[] {
  const boxes = textBoxes(root)
  const [, , width = 0, height = 0] = String(root.properties['viewBox']).split(' ').map(Number)
  const clipped = boxes
    .filter(
      (b) => b.left < -0.5 || b.right > width + 0.5 || b.top < -0.5 || b.bottom > height + 0.5,
    )
    .map((b) => `clipped: "${b.text}"`)
  const overlapping = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `overlap: "${a.text}" and "${b.text}"`),
  )
  return [...clipped, ...overlapping]
}

function overlap(a: TextBox, b: TextBox): boolean {
  const slack = 0.5
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  )
}

function boxesIn(node: ElementContent, dx: number, dy: number): TextBox[] {
  if (node.type !== 'element') return []
  if (node.tagName === 'text') return [boxOf(node, dx, dy)]
  const [x, y] = translation(node)
  return node.children.flatMap((child) => boxesIn(child, dx + x, dy + y))
}

function boxOf(node: Element, dx: number, dy: number): TextBox {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const sizePx = Number(node.properties['fontSize'])
  const weight = node.properties['fontWeight'] === undefined ? 400 : 600
  const width = textWidth(text, {sizePx, weight})
  const shift = {middle: width / 2, end: width}[String(node.properties['textAnchor'])] ?? 0
  const left = Number(node.properties['x']) + dx - shift
  const baseline = Number(node.properties['y']) + dy
  return {
    text,
    left,
    right: left + width,
    top: baseline - ascent * sizePx,
    bottom: baseline + descent * sizePx,
    sizePx,
  }
}

function translation(node: Element): readonly [number, number] {
  const transform = node.properties['transform']
  if (transform === undefined) return [0, 0]
  const match = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)$/.exec(String(transform))
  if (match === null) throw new Error(`only translate is understood: ${String(transform)}`)
  return [Number(match[1]), Number(match[2])]
}
