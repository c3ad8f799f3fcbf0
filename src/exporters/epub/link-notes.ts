import type {Element} from 'hast'
import {h} from 'hastscript'
import {hasClass} from '../book/find-elements.ts'
import {firstReferences, linkReferences} from '../book/link-references.ts'
import {replaceElements} from '../book/replace-elements.ts'
import {textOf} from '../book/text-of.ts'

/**
 * Makes references and notes those of an EPUB: every reference a `noteref`, every note an
 * `<aside epub:type="footnote" role="doc-footnote">` with a link back to its first reference.
 *
 * @param back words of that link
 */
export function linkNotes(body: Element, back: string): Element {
  const references = firstReferences(body)
  const referring = linkReferences(body, {'epub:type': 'noteref'})
  const noted = replaceElements(referring, hasClass('note'), (note) => [
    setNote(note, references.get(String(note.properties['id'])), back),
  ])
  return replaceElements(noted, hasClass('notes'), (section) => [
    {...section, properties: {...section.properties, 'epub:type': 'footnotes'}},
  ])
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
