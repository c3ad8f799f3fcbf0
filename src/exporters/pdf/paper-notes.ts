import type {Element} from 'hast'
import {h} from 'hastscript'
import {hasClass} from '../book/find-elements.ts'
import {firstReferences, linkReferences} from '../book/link-references.ts'
import {replaceElements} from '../book/replace-elements.ts'

/**
 * References and notes as paper has them: a raised number leads to the note, whose number leads back to its first reference.
 *
 * `<div popover class="note" id="note-2"><p class="note-head">…` → `<div class="note" id="note-2"><span class="note-number">…`
 */
export function paperNotes(body: Element): Element {
  const references = firstReferences(body)
  const referring = linkReferences(body, {className: ['note-ref']})
  return replaceElements(referring, hasClass('note'), (note) => {
    const id = String(note.properties['id'])
    return [setNote(note, id, references.get(id))]
  })
}

function setNote(note: Element, id: string, reference: string | undefined): Element {
  const number = /\d+/.exec(id)?.[0] ?? ''
  const shown = reference === undefined ? number : h('a', {href: `#${reference}`}, number)
  const numbered = replaceElements(note, hasClass('note-head'), () => [
    h('span', {className: ['note-number']}, h('b', shown)),
  ])
  return {...numbered, properties: {id, className: ['note']}}
}
