import type {Element, Properties} from 'hast'
import {h} from 'hastscript'
import {select} from 'hast-util-select'
import {elementsIn, hasClass} from './find-elements.ts'
import {replaceElements} from './replace-elements.ts'

/** Id of a note → id of the first reference to it. A note that only figures refer to has none. */
export function firstReferences(body: Element): ReadonlyMap<string, string> {
  const references = new Map<string, string>()
  for (const {properties} of elementsIn(body)) {
    const {id, popoverTarget, popoverTargetAction} = properties
    if (popoverTarget === undefined || popoverTargetAction !== undefined) continue
    const note = String(popoverTarget)
    if (!references.has(note)) references.set(note, String(id))
  }
  return references
}

/**
 * Makes buttons that open a note links that lead to it.
 *
 * In: `<span class="ref"><label for="ref-1">28 bodies</label><button id="ref-1" popovertarget="note-8">8</button></span>`
 *
 * Out: `<span class="ref">28 bodies<a id="ref-1" href="#note-8" role="doc-noteref">8</a></span>`
 *
 * @param properties more attributes of the links
 */
export function linkReferences(body: Element, properties: Properties): Element {
  return replaceElements(body, hasClass('ref'), (ref) => {
    const words = select('label', ref)?.children ?? []
    const button = select('button', ref)
    if (button === undefined) return [{...ref, children: words}]
    const {id, popoverTarget, ariaLabel} = button.properties
    const href = `#${String(popoverTarget)}`
    const link = h('a', {id, href, ...properties, role: 'doc-noteref', ariaLabel})
    return [{...ref, children: [...words, {...link, children: button.children}]}]
  })
}
