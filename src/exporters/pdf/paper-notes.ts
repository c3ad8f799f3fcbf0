import type {Element} from 'hast'
import {select, selectAll} from 'hast-util-select'
import {h} from 'hastscript'
import {replaceAll} from './replace.ts'

/**
 * References and notes as paper has them.
 *
 * `<span class="ref"><label>28</label><button popovertarget="note-2">2</button></span>` becomes the words with a raised number
 * that leads to the note; the popover becomes a note whose number leads back to its first reference.
 */
export function paperNotes(tree: Element): void {
  const firstReference = new Map<string, string>() // note id → id of the reference
  replaceAll(tree, 'span.ref', (ref) => {
    const words = select('label', ref)?.children ?? []
    const button = select('button', ref)
    const note = String(button?.properties['popoverTarget'] ?? '')
    const id = String(button?.properties['id'] ?? '')
    if (!firstReference.has(note)) firstReference.set(note, id)
    const label = button?.properties['ariaLabel']
    const number = h(
      'a',
      {id, className: ['note-ref'], href: `#${note}`, role: 'doc-noteref', ariaLabel: label},
      button?.children ?? [],
    )
    return [h('span', {className: ['ref']}, [...words, number])]
  })
  for (const note of selectAll('.note', tree)) {
    const id = String(note.properties['id'])
    delete note.properties['popover']
    const name = select('.note-head', note)
    const number = /\d+/.exec(id)?.[0] ?? ''
    const back = firstReference.get(id)
    const shown = back === undefined ? number : h('a', {href: `#${back}`}, number)
    if (name !== undefined) {
      name.tagName = 'span'
      name.properties['className'] = ['note-number']
      name.children = [h('b', [shown])]
    }
  }
}
