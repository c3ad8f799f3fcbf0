import type {Element} from 'hast'
import {h} from 'hastscript'
import {select} from 'hast-util-select'
import {elementsIn, hasClass} from '../book/find-elements.ts'
import {replaceElements} from '../book/replace-elements.ts'
import {textOf} from '../book/text-of.ts'

/**
 * Makes references and notes those of a book.
 *
 * In: `<span class="ref"><label for="ref-1">28 bodies</label><button id="ref-1" popovertarget="note-8">8</button></span>`
 *
 * Out: `<span class="ref">28 bodies<a id="ref-1" href="#note-8" epub:type="noteref" role="doc-noteref">8</a></span>`,
 * and every note an `<aside epub:type="footnote" role="doc-footnote">` with a link back to its first reference.
 *
 * @param back words of that link
 */
export function linkNotes(body: Element, back: string): Element {
  const firstReferences = new Map<string, string>()
  for (const {properties} of elementsIn(body)) {
    const {id, popoverTarget, popoverTargetAction} = properties
    if (popoverTarget === undefined || popoverTargetAction !== undefined) continue
    const note = String(popoverTarget)
    if (!firstReferences.has(note)) firstReferences.set(note, String(id))
  }
  const referring = replaceElements(body, hasClass('ref'), (ref) => [setReference(ref)])
  const noted = replaceElements(referring, hasClass('note'), (note) => [
    setNote(note, firstReferences.get(String(note.properties['id'])), back),
  ])
  return replaceElements(noted, hasClass('notes'), (section) => [
    {...section, properties: {...section.properties, 'epub:type': 'footnotes'}},
  ])
}

function setReference(ref: Element): Element {
  const words = select('label', ref)?.children ?? []
  const button = select('button', ref)
  if (button === undefined) return {...ref, children: words}
  const {id, popoverTarget, ariaLabel} = button.properties
  const link = h('a', {
    id,
    href: `#${String(popoverTarget)}`,
    'epub:type': 'noteref',
    role: 'doc-noteref',
    ariaLabel,
  })
  return {...ref, children: [...words, {...link, children: button.children}]}
}

/** A note that only figures refer to has no way back. */
function setNote(note: Element, reference: string | undefined, back: string): Element {
  const way =
    reference === undefined
      ? []
      : [' ', h('a', {href: `#${reference}`, role: 'doc-backlink', className: ['back']}, back)]
  const inside = replaceElements(note, hasClass('note-head'), (head) => [
    h('p', {className: ['note-head']}, [h('b', textOf(head).replace(/(\d)\D*$/, '$1')), ...way]),
  ])
  return {
    ...inside,
    tagName: 'aside',
    properties: {
      id: note.properties['id'],
      className: ['note'],
      'epub:type': 'footnote',
      role: 'doc-footnote',
    },
  }
}
