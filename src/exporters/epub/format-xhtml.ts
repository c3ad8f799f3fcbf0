import type {Element, Properties} from 'hast'
import {h} from 'hastscript'
import {toXast} from 'hast-util-to-xast'
import {toXml} from 'xast-util-to-xml'

export type BookDocument = {
  readonly title: string
  readonly language: string
  /** Style sheet, from the document. */
  readonly style: string
  /** Attributes of `<body>`. */
  readonly properties: Properties
  readonly body: readonly Element[]
}

/** Attributes that only the site's pages use. */
const siteOnly = ['tabIndex', 'dataTopic', 'dataBasis', 'dataStance', 'dataAccent']

/** Writes a document as XHTML, the XML form of HTML that EPUB asks for. */
export function formatXhtml({title, language, style, properties, body}: BookDocument): string {
  const html = h('html', {lang: language, xmlLang: language}, [
    h('head', [h('title', title), h('link', {rel: 'stylesheet', type: 'text/css', href: style})]),
    h('body', properties, body.map(forXml)),
  ])
  const document: Element = {
    ...html,
    properties: {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      ...html.properties,
    },
  }
  const tree = toXast({type: 'root', children: [{type: 'doctype'}, document]})
  return `${xmlDeclaration}${toXml(tree, {closeEmptyElements: true})}\n`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Leaves out what only the site uses; XML tools read the language from an attribute of their own. */
function forXml(element: Element): Element {
  const entries = Object.entries(element.properties).filter(([name]) => !siteOnly.includes(name))
  const {lang} = element.properties
  const xmlLang = lang === undefined ? [] : [['xmlLang', lang] as const]
  return {
    ...element,
    properties: Object.fromEntries([...entries, ...xmlLang]),
    children: element.children.map((child) => (child.type === 'element' ? forXml(child) : child)),
  }
}
