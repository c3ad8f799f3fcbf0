import type {Element, ElementContent} from 'hast'
import {svg} from 'property-information'

/**
 * Writes a drawn chart as XML, which is also valid inside HTML.
 *
 * Charts hold only elements and text, so this needs none of hast-util-to-html’s care for raw nodes,
 * optional tags and entities, and takes a third of its time.
 */
export function formatSvg(node: Element | ElementContent): string {
  if (node.type === 'text') return escapeText(node.value)
  if (node.type !== 'element') throw new TypeError(`a chart holds no ${node.type}`)
  const {tagName, properties, children} = node
  const opening = tagName + formatAttributes(properties)
  if (children.length === 0) return `<${opening}/>`
  return `<${opening}>${children.map((child) => formatSvg(child)).join('')}</${tagName}>`
}

function formatAttributes(properties: Element['properties']): string {
  let text = ''
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined || value === null) continue
    const attribute = svg.property[name]?.attribute
    if (attribute === undefined) throw new TypeError(`no SVG property: ${name}`)
    text += ` ${attribute}="${typeof value === 'number' ? value : formatValue(value)}"`
  }
  return text
}

function formatValue(value: NonNullable<Element['properties'][string]>): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  return escapeText(text).replaceAll('"', '&quot;')
}

function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text
}
