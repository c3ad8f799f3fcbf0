import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {labelOf} from '../../book/words.ts'
import {fileAt} from '../edition.ts'
import type {Edition} from '../edition.ts'
import {elementsIn, hasClass} from '../book/find-elements.ts'
import {replaceElements} from '../book/replace-elements.ts'

/**
 * Lays the table of each figure into its link; what is large and can be made from it stays on the web.
 *
 * In: `Download: <a href="../figures/lamp-year.csv" download>CSV</a> <a href="….json" download>JSON</a>`
 *
 * Out: `Download: <a href="data:text/csv;…" download>CSV</a> On the web: <a href="….json">JSON</a>`
 *
 * @throws {ExportError} `no file in the built site: /figures/lamp-year.csv`
 */
export function layFigureFiles(tree: Element, address: string, edition: Edition): Element {
  return replaceElements(tree, hasClass('tools'), (tools) => [layTools(tools, address, edition)])
}

function layTools(tools: Element, address: string, edition: Edition): Element {
  const links = elementsIn(tools).filter(({properties}) => properties['download'] !== undefined)
  const [tables, others] = [links.filter(isTable), links.filter((link) => !isTable(link))]
  const words = tools.children.filter((child) => child.type === 'text' && child.value.trim() !== '')
  const name = labelOf(edition.site.book.words, 'onTheWeb')
  const children: ElementContent[] = [
    ...words,
    ...tables.flatMap((link) => [' ', withTable(link, address, edition)]).map(asContent),
    ...(others.length === 0 ? [] : [asContent(` ${name}:`)]),
    ...others.flatMap((link) => [' ', withoutDownload(link)]).map(asContent),
  ]
  return {...tools, children}
}

function isTable({properties}: Element): boolean {
  return String(properties['href']).endsWith('.csv')
}

function withTable(link: Element, address: string, edition: Edition): Element {
  const {pathname} = new URL(String(link.properties['href']), `http://folder${address}`)
  const bytes = Buffer.from(fileAt(edition, pathname))
  const href = `data:text/csv;charset=utf-8;base64,${bytes.toString('base64')}`
  return {...link, properties: {...link.properties, href}}
}

function withoutDownload(link: Element): Element {
  return h('a', {href: String(link.properties['href'])}, link.children)
}

function asContent(piece: string | Element): ElementContent {
  return typeof piece === 'string' ? {type: 'text', value: piece} : piece
}
