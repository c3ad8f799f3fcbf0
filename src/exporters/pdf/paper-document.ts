import {readFileSync} from 'node:fs'
import type {Element} from 'hast'
import {selectAll} from 'hast-util-select'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {labelOf} from '../../book/words.ts'
import {imprint} from '../book/imprint.ts'
import type {BookPlan} from '../book/plan-books.ts'
import type {Edition} from '../edition.ts'
import {contentsPage} from './contents.ts'
import type {ContentsLine, Placed, SheetNumbers} from './contents.ts'

const paperStyles = readFileSync(new URL('paper.css', import.meta.url), 'utf8')

/** What goes into the page of a book. */
export type PaperDocument = {
  readonly edition: Edition
  readonly plan: BookPlan
  readonly placed: readonly Placed[]
  readonly lines: readonly ContentsLine[]
  readonly numbers: SheetNumbers
  /** Rules for the fonts of print. */
  readonly fontRules: string
}

/** A whole book as one page of HTML for the printer; its body is hidden until the printer shows it. */
export function paperDocument({
  edition,
  plan,
  placed,
  lines,
  numbers,
  fontRules,
}: PaperDocument): string {
  const {words} = edition.site.book
  const title = plan.title === words.site.title ? plan.title : `${plan.title} · ${words.site.title}`
  const styles = [fontRules, paperStyles, runningHead(title, placed)].join('\n')
  const tree = h('html', {lang: edition.facts.language}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('title', title),
      ...styleSheets(edition, placed).map((href) => h('link', {rel: 'stylesheet', href})),
      h('style', styles),
    ]),
    // Shown when all of it is read: laid out in pieces, as they come, some words stand a fraction of a pixel lower than in another run.
    h('body', {hidden: true}, [
      titlePage(edition, plan),
      contentsPage(labelOf(words, 'bookContents'), lines, numbers),
      ...placed.map(({tree: section}, i) => named(section, i)),
    ]),
  ])
  return `<!doctype html>${toHtml(tree)}`
}

function titlePage(edition: Edition, {title, subtitle, accents}: BookPlan): Element {
  const siteTitle = edition.site.book.words.site.title
  // The book of all has the colour of pages that belong to no explainer.
  const dataAccent = accents.length === 1 ? accents[0] : undefined
  return h('section', {className: ['title-page'], dataAccent}, [
    title === siteTitle ? undefined : h('p', {className: ['kicker']}, siteTitle),
    h('p', {className: ['book-title']}, title),
    h('p', {className: ['book-subtitle']}, subtitle),
    h('div', {className: ['imprint']}, imprint(edition, title)),
  ])
}

/** Sheets of a section have its name, so that their head can bear its title. */
function named(tree: Element, place: number): Element {
  return {...tree, properties: {...tree.properties, style: `page: section-${place}`}}
}

// Chromium knows no running heads taken from the text: each section names its own.
function runningHead(title: string, placed: readonly Placed[]): string {
  const rules = placed.map(
    ({section: {part}}, i) =>
      `@page section-${i} { @top-left { content: ${cssText(title)} } @top-right { content: ${cssText(part.short)} } }`,
  )
  return rules.join('\n')
}

function cssText(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

function styleSheets({pageTree}: Edition, placed: readonly Placed[]): string[] {
  const sheets = placed.flatMap(({section: {part}}) =>
    selectAll('link[rel=stylesheet]', pageTree(part.address)).map(({properties}) =>
      new URL(String(properties['href']), `http://folder${part.address}`).pathname.slice(1),
    ),
  )
  return [...new Set(sheets)]
}
