import type {Element, Properties} from 'hast'
import {paper} from '../../look/site-colours.ts'
import type {Colours} from '../../look/site-colours.ts'

const families = "'UI Sans', Arial, sans-serif"

/**
 * Writes the colours of a drawing onto its marks. A style sheet may not reach inside a drawing on an e-reader,
 * and without one every mark would be black.
 *
 * `<rect class="fill-sheet line-accent">` → `<rect fill="#ffffff" stroke="#1d5c86">`
 */
export function paintSvg(svg: Element, colours: Colours): Element {
  const painted = paintElement(svg, paintsOf(colours))
  return {...painted, properties: {...painted.properties, fontFamily: families}}
}

function paintElement(element: Element, paints: ReadonlyMap<string, Properties>): Element {
  const {className, ...rest} = element.properties
  const classes = Array.isArray(className) ? className.map(String) : []
  const properties: Properties = element.tagName === 'text' ? {...paints.get('ink'), ...rest} : rest
  return {
    ...element,
    properties: classes.reduce((all, name) => ({...all, ...paints.get(name)}), properties),
    children: element.children.map((child) =>
      child.type === 'element' ? paintElement(child, paints) : child,
    ),
  }
}

/** Class → attributes, as `src/styles/figure.css` has them. */
function paintsOf(colours: Colours): Map<string, Properties> {
  return new Map<string, Properties>([
    ['ink', {fill: colours.ink}],
    ['ink-2', {fill: colours['ink-2']}],
    ['accent', {fill: colours.accent}],
    ['on-accent', {fill: paper}],
    ['fill-accent', {fill: colours.accent}],
    ['fill-contrast', {fill: colours.contrast}],
    ['fill-ink', {fill: colours.ink}],
    ['fill-grey', {fill: colours.open}],
    ['fill-soft', {fill: colours.soft}],
    ['fill-sheet', {fill: paper}],
    ['line-accent', {stroke: colours.accent}],
    ['line-contrast', {stroke: colours.contrast}],
    ['line-ink', {stroke: colours.ink}],
    ['line-grey', {stroke: colours.open}],
    ['line-hair', {stroke: colours.hair}],
    ['line-sheet', {stroke: paper}],
  ])
}
