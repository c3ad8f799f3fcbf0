import {h} from 'hastscript'
import {toHtml} from 'hast-util-to-html'
import type {BuiltPages} from './broken-links.ts'
import type {Permalinks} from './permalinks.ts'
import {relativeAddress} from './relative-address.ts'

/**
 * Writes the aliases into the pages: an id beside its successor's, or a page that leads on.
 *
 * @param permalinks without faults of `aliasFaults`
 * @param words      how a page that leads on says so, e.g. `This page has moved to`
 * @throws {Error} `no place for an alias: /a.html#old`; `aliasFaults` reports it before
 */
export function addAliases(
  pages: BuiltPages,
  {aliases}: Pick<Permalinks, 'aliases'>,
  words: string,
): Map<string, string> {
  const result = new Map(pages)
  for (const {from, to} of aliases) {
    const [page = '', id] = from.split('#')
    const [, targetId = ''] = to.split('#')
    if (id === undefined) result.set(page, movedPage(page, to, words))
    else result.set(page, withAlias(result.get(page) ?? '', {id, targetId, from}))
  }
  return result
}

// Parents of these allow no other children, so the alias stands in them; elsewhere it stands before.
const insideOnly: ReadonlySet<string> = new Set([
  ...['li', 'dt', 'dd', 'th', 'td', 'caption', 'figcaption', 'summary', 'legend'],
])
const rowsOfCells: ReadonlySet<string> = new Set(['tr', 'thead', 'tbody', 'tfoot'])

type Alias = {readonly id: string; readonly targetId: string; readonly from: string}

function withAlias(html: string, {id, targetId, from}: Alias): string {
  const tag = tagWithId(html, targetId)
  if (tag === undefined) throw new Error(`no place for an alias: ${from}`)
  const at = placeBeside(html, tag)
  return `${html.slice(0, at)}${toHtml(h('span', {id}))}${html.slice(at)}`
}

type Tag = {readonly name: string; readonly start: number; readonly end: number}

/** Where an empty `<span>` is valid HTML and scrolls to the element. */
function placeBeside(html: string, {name, start, end}: Tag): number {
  if (insideOnly.has(name)) return end
  // A group of a `<dl>`: `<div id="ear99"><dt>…`.
  const isGroup = name === 'div' && /^\s*<dt[\s>]/.test(html.slice(end))
  if (isGroup || rowsOfCells.has(name)) return end + endOfCell(html.slice(end))
  return start
}

/** Where the first `<dt>`, `<th>` or `<td>` begins to hold something. */
function endOfCell(html: string): number {
  const cell = /<(?:dt|th|td)(?:\s(?:[^">]|"[^"]*")*)?>/.exec(html)
  if (cell === null) throw new Error('a row without a cell')
  return cell.index + cell[0].length
}

function tagWithId(html: string, id: string): Tag | undefined {
  for (const match of html.matchAll(/<([a-z][a-z0-9-]*)\s(?:[^">]|"[^"]*")*>/g))
    if (match[0].includes(` id="${id}"`))
      return {name: match[1] ?? '', start: match.index, end: match.index + match[0].length}
  return undefined
}

function movedPage(page: string, to: string, words: string): string {
  const link = relativeAddress(page, to)
  const tree = h(null, [
    {type: 'doctype' as const},
    h('html', {lang: 'en'}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {httpEquiv: 'refresh', content: `0; url=${link}`}),
        h('title', words),
      ]),
      h('body', h('p', [`${words} `, h('a', {href: link}, link)])),
    ]),
  ])
  return `${toHtml(tree)}\n`
}
