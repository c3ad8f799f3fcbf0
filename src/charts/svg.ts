import type {Element, ElementContent, Properties} from 'hast'

/** Attributes of an SVG element, by hast’s property names (`fontSize`). Missing values are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Children of an SVG element; strings become text. */
type Children = readonly (ElementContent | string)[]

/**
 * Makes an SVG element, with every number finite and rounded to 3 decimals, so that the same data gives
 * the same bytes. Written out rather than taken from hastscript, whose parsing of selectors and
 * attribute names costs two thirds of a chart’s time.
 *
 * @throws {RangeError} `rect: x is not finite: NaN`
 */
export function s(tagName: string, attributes: Attributes = {}, children: Children = []): Element {
  const properties: Properties = {}
  for (const name in attributes) {
    const value = attributes[name]
    if (value === undefined) continue
    if (name === 'className') properties[name] = String(value).split(' ')
    else properties[name] = typeof value === 'number' ? rounded(tagName, name, value) : value
  }
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
  }
}

/** Makes a path's `d` from a d3 context-free generator's output with its numbers checked and rounded. */
export function pathData(tag: string, d: string | null): string {
  if (d === null) throw new RangeError(`${tag}: d3 returned no path`)
  if (/NaN|Infinity/.test(d)) throw new RangeError(`${tag}: d is not finite: ${d}`)
  return d.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(round(Number(number))))
}

function rounded(tag: string, name: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${tag}: ${name} is not finite: ${value}`)
  return round(value)
}

function round(value: number): number {
  const result = Math.round(value * 1000) / 1000
  return Object.is(result, -0) ? 0 : result
}
