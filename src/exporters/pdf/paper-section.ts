import type {Element} from 'hast'
import {h} from 'hastscript'
import {hasClass, isTag} from '../book/find-elements.ts'
import {removeElements, replaceElements} from '../book/replace-elements.ts'
import {linkOnce} from './paper-body.ts'
import {joinedId, joinLinks} from '../book/join-links.ts'
import type {JoinedPlaces} from '../book/join-links.ts'
import type {PaperSection} from './paper-sections.ts'

/**
 * The body of a page as a section of a book on paper.
 *
 * @param body with links that lead to addresses of the site
 */
export function paperSection(
  body: Element,
  {part, level}: PaperSection,
  places: JoinedPlaces,
): Element {
  const {address, accent, kind} = part
  // The way from a note to the ledger is needed up to here, to know which note is whose.
  const noted = linkOnce(removeElements(body, hasClass('more')))
  // A copy: ids are changed in place.
  const tree = structuredClone(tagForPdf(setLevels(noted, level)))
  joinLinks(tree, address, places)
  const properties = {id: joinedId(address), className: ['sheet', kind], dataAccent: accent}
  return h('section', properties, [h('div', tree.children)])
}

/**
 * Chromium would tag these Strong, Em and Aside, which PDF has only since 2.0; its files are of 1.4. And it would tag a
 * figure and the drawing in it both Figure, the first without an alternative.
 */
function tagForPdf(body: Element): Element {
  const plain = replaceElements(body, isTag('b', 'strong', 'em', 'i'), (word) => [
    {...word, properties: {...word.properties, role: 'presentation'}},
  ])
  const grouped = replaceElements(plain, isTag('figure'), (figure) => [
    {...figure, properties: {...figure.properties, role: 'group'}},
  ])
  return replaceElements(grouped, isTag('aside'), ({properties, children}) => [
    h('div', {...properties, ariaLabel: undefined}, children),
  ])
}

/** Levels are told by ARIA, so that the look of a heading stays that of its page. */
function setLevels(body: Element, level: number): Element {
  if (level === 1) return body
  return replaceElements(body, isTag('h1', 'h2', 'h3', 'h4'), (heading) => {
    const ariaLevel = Number(heading.tagName.slice(1)) + level - 1
    return [{...heading, properties: {...heading.properties, ariaLevel}}]
  })
}
