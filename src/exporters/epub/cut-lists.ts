import type {Element} from 'hast'
import {select} from 'hast-util-select'
import type {BookPage} from './book-links.ts'
import {removeElements, replaceElements} from './replace-elements.ts'

const entries = '.names > div[id], .source-list > li[id]'

/**
 * Cuts a list of names or sources to what the rest of a book names, without figures and lists that are about all.
 *
 * @param named addresses such as `/glossary.html#ear99`
 */
export function cutList({address, body}: BookPage, named: ReadonlySet<string>): Element {
  const cut = replaceElements(body, entries, (entry) =>
    named.has(`${address}#${String(entry.properties['id'])}`) ? [entry] : [],
  )
  const filled = replaceElements(cut, 'section', (section) =>
    select(`${entries}, section, :not(.names):not(.source-list) > li`, section) === undefined
      ? []
      : [section],
  )
  return removeElements(filled, 'figure, .open')
}
