import type {Element} from 'hast'
import {select, selectAll} from 'hast-util-select'
import {h} from 'hastscript'
import {ExportError} from '../../errors.ts'
import type {Edition} from '../edition.ts'
import type {PaperSection} from './paper-books.ts'
import {paperId, paperLinks} from './paper-links.ts'
import type {PaperPlaces} from './paper-links.ts'
import {paperNotes} from './paper-notes.ts'
import {paperQuestions} from './paper-questions.ts'
import type {QuestionWords} from './paper-questions.ts'
import {replaceAll} from './replace.ts'

// What leads around the site, what folds, and what a screen alone can use.
const notOnPaper = [
  'nav',
  '.anchor',
  '.tools',
  '.filters',
  '.artboard.narrow',
  '.note-head button',
  '.note .more',
  '.start',
  '#chapters',
  '.chapters',
  '.names details',
].join(', ')

/**
 * A page of the site as a section of a book on paper.
 *
 * @throws {ExportError} `no text on the page: /zte.html`
 */
export function paperSection(
  edition: Edition,
  section: PaperSection,
  places: PaperPlaces,
  words: QuestionWords,
): Element {
  const {address, accent, kind, level} = section
  const found = select('main article', edition.pageTree(address))
  if (found === undefined) throw new ExportError(`no text on the page: ${address}`)
  const article = structuredClone(found)
  const answers = paperQuestions(article, words)
  article.children.push(...answers)
  replaceAll(article, notOnPaper, () => [])
  paperNotes(article)
  unfold(article)
  if (kind === 'part') nameAsPart(article, section)
  for (const table of selectAll('.table', article)) table.properties = {className: ['table']}
  for (const row of selectAll('.table tbody tr', article)) linkOnce(row)
  setLevels(article, level)
  tagForPdf(article)
  paperLinks(article, address, places)
  article.tagName = 'div'
  const properties = {id: paperId(address), className: ['sheet', kind], dataAccent: accent}
  return h('section', properties, [article])
}

/** What is folded on the screen stands open, under the words that opened it. */
function unfold(tree: Element): void {
  replaceAll(tree, 'details', ({children}) => {
    const [summary, ...rest] = children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    )
    const name = summary?.type === 'element' ? summary.children : []
    return [h('div', {className: ['unfolded']}, [h('p', [h('b', name)]), ...rest])]
  })
}

/** Cells of a row that lead to the same place bear one link: the file has fewer, and so has who tabs through it. */
function linkOnce(row: Element): void {
  const known = new Set<unknown>()
  for (const cell of selectAll('td', row))
    replaceAll(cell, 'a[href]', (link) => {
      const isNew = !known.has(link.properties['href'])
      known.add(link.properties['href'])
      return isNew ? [link] : link.children
    })
}

/** In the outline a part is named by its title; its question stands below. */
function nameAsPart(article: Element, {title}: PaperSection): void {
  replaceAll(article, '.kicker', () => [])
  replaceAll(article, 'h1', ({children}) => [
    h('h1', title),
    h('p', {className: ['question']}, children),
  ])
}

/** Chromium would tag these Strong, Em and Aside, which PDF has only since 2.0; its files are of 1.4. */
function tagForPdf(tree: Element): void {
  for (const word of selectAll('b, strong, em, i', tree)) word.properties['role'] = 'presentation'
  for (const aside of selectAll('aside', tree)) {
    aside.tagName = 'div'
    delete aside.properties['ariaLabel']
  }
}

/** Levels are told by ARIA, so that the look of a heading stays that of its page. */
function setLevels(tree: Element, level: number): void {
  for (const heading of selectAll('h1, h2, h3, h4', tree)) {
    const own = Number(heading.tagName.slice(1)) + level - 1
    if (level > 1) heading.properties['ariaLevel'] = own
  }
}
