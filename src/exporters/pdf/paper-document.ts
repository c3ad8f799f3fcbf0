import {readFileSync} from 'node:fs'
import type {Element} from 'hast'
import {selectAll} from 'hast-util-select'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {labelOf} from '../../book/words.ts'
import {formatDate} from '../../ledger/date.ts'
import type {Edition} from '../edition.ts'
import {contentsPage} from './contents.ts'
import type {ContentsLine, Placed, SheetNumbers} from './contents.ts'
import type {PaperBook} from './paper-books.ts'

const paperStyles = readFileSync(new URL('paper.css', import.meta.url), 'utf8')

/** What goes into the page of a book. */
export type PaperDocument = {
  readonly edition: Edition
  readonly book: PaperBook
  readonly placed: readonly Placed[]
  readonly lines: readonly ContentsLine[]
  readonly numbers: SheetNumbers
  /** Rules for the fonts of print. */
  readonly fontRules: string
}

/** A whole book as one page of HTML for the printer; its body is hidden until the printer shows it. */
export function paperDocument({
  edition,
  book,
  placed,
  lines,
  numbers,
  fontRules,
}: PaperDocument): string {
  const {words} = edition.site.book
  const title = book.title === words.site.title ? book.title : `${book.title} · ${words.site.title}`
  const styles = [fontRules, paperStyles, runningHead(title, placed)].join('\n')
  const tree = h('html', {lang: edition.facts.language}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('title', title),
      ...styleSheets(edition, book).map((href) => h('link', {rel: 'stylesheet', href})),
      h('style', styles),
    ]),
    // Shown when all of it is read: laid out in pieces, as they come, some words stand a fraction of a pixel lower than in another run.
    h('body', {hidden: true}, [
      titlePage(edition, book),
      contentsPage(labelOf(words, 'bookContents'), lines, numbers),
      ...placed.map(({tree: section}, i) => named(section, i)),
    ]),
  ])
  return `<!doctype html>${toHtml(tree)}`
}

function titlePage({facts, id, site}: Edition, book: PaperBook): Element {
  const {title, subtitle, accent} = book
  const {words} = site.book
  const {base, title: siteTitle} = words.site
  return h('section', {className: ['title-page'], dataAccent: accent}, [
    title === siteTitle ? undefined : h('p', {className: ['kicker']}, siteTitle),
    h('p', {className: ['book-title']}, title),
    h('p', {className: ['book-subtitle']}, subtitle),
    h('div', {className: ['imprint']}, [
      h(
        'p',
        `${labelOf(words, 'bookEdition')} ${facts.version} (${id}), ${formatDate(facts.date)}`,
      ),
      h('p', [facts.publisher, '. ', h('a', {href: facts.licenceUrl}, facts.licence), '.']),
      h('p', [`${labelOf(words, 'onTheWeb')}: `, h('a', {href: base}, base)]),
    ]),
  ])
}

/** Sheets of a section have its name, so that their head can bear its title. */
function named(tree: Element, place: number): Element {
  return {...tree, properties: {...tree.properties, style: `page: section-${place}`}}
}

// Chromium knows no running heads taken from the text: each section names its own.
function runningHead(title: string, placed: readonly Placed[]): string {
  const rules = placed.map(
    ({section: {short}}, i) =>
      `@page section-${i} { @top-left { content: ${cssText(title)} } @top-right { content: ${cssText(short)} } }`,
  )
  return rules.join('\n')
}

function cssText(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

function styleSheets(edition: Edition, {sections}: PaperBook): string[] {
  const sheets = sections.flatMap(({address}) =>
    selectAll('link[rel=stylesheet]', edition.pageTree(address)).map(({properties}) =>
      new URL(String(properties['href']), `http://folder${address}`).pathname.slice(1),
    ),
  )
  return [...new Set(sheets)]
}
