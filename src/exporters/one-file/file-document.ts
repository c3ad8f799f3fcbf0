import {createHash} from 'node:crypto'
import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {home} from '../../book/addresses.ts'
import {editionLine} from '../../book/edition-line.ts'
import {labelOf} from '../../book/words.ts'
import {bundle} from '../../bundle.ts'
import type {Edition} from '../edition.ts'
import {checkJoinedLinks} from '../book/join-links.ts'
import {checkIds} from './check-ids.ts'
import type {FilePart} from './file-parts.ts'
import {inlineStyles, noScriptStyles} from './inline-styles.ts'
import {frameOf, partSection} from './part-section.ts'
import {searchData} from './search-data.ts'

/** Id of the place that shows all parts; no page has such an address. */
const all = 'all-parts'
const here = 'src/exporters/one-file'

/**
 * The whole site as one page of HTML that loads nothing.
 *
 * @throws {ExportError} when a link leads nowhere, an id stands twice or a file is missing
 */
export function fileDocument(edition: Edition, parts: readonly FilePart[]): string {
  const {words} = edition.site.book
  const {base, title, tagline} = words.site
  const places = {inside: new Set(parts.map(({address}) => address)), base}
  const styles = [inlineStyles(edition, parts), noScriptStyles()] as const
  const scripts = [bundle(`${here}/in-head.ts`), bundle(`${here}/in-browser.ts`)] as const
  const foot = frameOf(edition, home, 'footer', places)
  foot.children.push(...fileNote(edition))
  const body = h('body', [
    frameOf(edition, home, 'header', places),
    h('main', {className: ['parts']}, [
      h('span', {id: all, className: ['all']}),
      ...parts.map((part) => partSection(edition, part, places)),
    ]),
    foot,
    h('script', {type: 'application/json'}, searchData(edition.site, places)),
    h('script', scripts[1]),
  ])
  checkIds(body)
  checkJoinedLinks([body])
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: policyOf(styles, scripts)}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    h('title', title),
    h('meta', {name: 'description', content: tagline}),
    h('link', {rel: ['canonical'], href: base}),
    h('link', {rel: ['icon'], href: 'data:,'}),
    h('style', styles[0]),
    h('script', scripts[0]),
    h('noscript', h('style', styles[1])),
  ])
  const html = h('html', {lang: edition.facts.language, dataAccent: 'entity-list'}, [head, body])
  return `<!doctype html>${toHtml(html)}\n`
}

/** Nothing runs, styles or loads but what the exporter wrote into the file. */
function policyOf(styles: readonly string[], scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** At the foot of every part: which edition this is, and what a reader of one file should know. */
function fileNote({facts, id, site}: Edition): Element[] {
  const {words} = site.book
  const {base} = words.site
  const label = (name: string): string => labelOf(words, name)
  return [
    h('p', {className: ['file-note']}, [
      `${editionLine(words, facts, id)}. `,
      `${label('onTheWeb')}: `,
      h('a', {href: base}, base),
    ]),
    h('p', {className: ['file-note', 'file-how']}, [
      `${label('fileIs')} `,
      h('a', {href: `#${all}`}, label('fileAll')),
    ]),
  ]
}
