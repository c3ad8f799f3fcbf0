import type {Element, ElementContent} from 'hast'
import type {Line} from '../../src/charts/line.ts'
import {crosses} from '../../src/charts/rect.ts'
import {textBoxes} from './text-boxes.ts'

/** Texts that a straight line of a path runs through, in words. Empty when all is well. */
export function crossedTexts(root: Element): string[] {
  const lines = root.children.flatMap((child) => linesIn(child, 0, 0))
  return textBoxes(root)
    .filter((box) => lines.some((line) => crosses(line, box, -0.5)))
    .map(({text}) => `crossed: "${text}"`)
}

function linesIn(node: ElementContent, dx: number, dy: number): Line[] {
  if (node.type !== 'element') return []
  const [x, y] = translation(node)
  const d = String(node.properties['d'] ?? '')
  const hasStroke = String(node.properties['className']).includes('line-')
  // Symbols are drawn with arcs and in a place of their own.
  const own = hasStroke && /^[MLHV\d.,\s-]+$/.test(d) ? straightLines(d, dx + x, dy + y) : []
  return [...own, ...node.children.flatMap((child) => linesIn(child, dx + x, dy + y))]
}

function straightLines(d: string, dx: number, dy: number): Line[] {
  const lines: Line[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLHV])([^MLHV]*)/g)) {
    const [a = 0, b = 0] = numbers.split(/[\s,]+/).map(Number)
    const to = {M: [a, b], L: [a, b], H: [a, y], V: [x, a]}[command] ?? [x, y]
    const [nextX = x, nextY = y] = to
    if (command !== 'M') lines.push({x1: x + dx, x2: nextX + dx, y1: y + dy, y2: nextY + dy})
    ;[x, y] = [nextX, nextY]
  }
  return lines
}

function translation(node: Element): readonly [number, number] {
  const match = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)$/.exec(
    String(node.properties['transform'] ?? 'translate(0,0)'),
  )
  return [Number(match?.[1]), Number(match?.[2])]
}
