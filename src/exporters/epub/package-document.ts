import {createHash} from 'node:crypto'
import type {Element as XmlElement} from 'xast'
import {toXml} from 'xast-util-to-xml'
import type {EditionFacts} from '../../book/edition.ts'
import type {BookAccess} from './book-access.ts'
import {xmlDeclaration} from './format-xhtml.ts'
import type {BookPlan} from '../book/plan-books.ts'

/** A file that the package lists. */
export type PackageItem = {
  /** Path from the package, e.g. `entity-list/what-it-does.xhtml` */
  readonly path: string
  readonly mediaType: string
  /** e.g. `nav`, `svg`, `cover-image` */
  readonly properties: readonly string[]
  /** Pages are read in the order of the items. */
  readonly isPage: boolean
}

export type PackageFacts = {
  readonly plan: BookPlan
  readonly facts: EditionFacts
  readonly access: BookAccess
  /** What `access` means in a sentence or two. */
  readonly summary: string
  readonly items: readonly PackageItem[]
}

/** Writes the package document (EPUB 3.3, EPUB Accessibility 1.1): what the book is and what it holds. */
export function formatPackage({plan, facts, access, summary, items}: PackageFacts): string {
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': facts.language,
  }
  const tree = x('package', attributes, [
    x('metadata', {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}, [
      x('dc:identifier', {id: 'id'}, [bookIdentifier(facts.publisher, plan.id)]),
      x('dc:title', {id: 'title'}, [plan.title]),
      meta('title-type', 'main', 'title'),
      x('dc:title', {id: 'subtitle'}, [plan.subtitle]),
      meta('title-type', 'subtitle', 'subtitle'),
      x('dc:language', {}, [facts.language]),
      x('dc:creator', {}, [facts.publisher]),
      x('dc:publisher', {}, [facts.publisher]),
      x('dc:date', {}, [facts.date]),
      x('dc:description', {}, [plan.description]),
      x('dc:rights', {}, [`${facts.licence} ${facts.licenceUrl}`]),
      meta('dcterms:modified', `${facts.date}T00:00:00Z`),
      ...accessMetas(access, summary),
      // Shelves that know EPUB 2 only find the cover by this.
      ...items
        .filter(({properties}) => properties.includes('cover-image'))
        .map(({path}) => x('meta', {name: 'cover', content: itemId(path)}, [])),
    ]),
    x(
      'manifest',
      {},
      items.map((item) => x('item', itemAttributes(item), [])),
    ),
    x(
      'spine',
      {},
      items.filter(({isPage}) => isPage).map(({path}) => x('itemref', {idref: itemId(path)}, [])),
    ),
  ])
  return `${xmlDeclaration}${toXml(tree, {closeEmptyElements: true})}\n`
}

/**
 * A UUID made from names (RFC 9562, version 8), so that every edition of a book bears the same identifier;
 * the day of modification tells them apart.
 */
function bookIdentifier(publisher: string, id: string): string {
  const bytes = createHash('sha256').update(`${publisher}\n${id}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return `urn:uuid:${[...parts, hex.slice(20)].join('-')}`
}

function accessMetas(access: BookAccess, summary: string): XmlElement[] {
  const sufficient = access.isTextSufficient ? ['textual', 'textual,visual'] : ['textual,visual']
  const hazard = access.isHazardless ? 'none' : 'unknown'
  return [
    ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
    ...sufficient.map((modes) => meta('schema:accessModeSufficient', modes)),
    ...access.features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', hazard),
    meta('schema:accessibilitySummary', summary),
  ]
}

function itemAttributes({path, mediaType, properties}: PackageItem): Record<string, string> {
  const described = properties.length > 0 ? {properties: properties.join(' ')} : {}
  return {id: itemId(path), href: path, 'media-type': mediaType, ...described}
}

/** `entity-list/what-it-does.xhtml` → `item-entity-list--what-it-does.xhtml` */
function itemId(path: string): string {
  return `item-${path.replaceAll('/', '--')}`
}

function meta(property: string, value: string, refines?: string): XmlElement {
  return x('meta', {...(refines ? {refines: `#${refines}`} : {}), property}, [value])
}

function x(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlElement | string)[],
): XmlElement {
  return {
    type: 'element',
    name,
    attributes: {...attributes},
    children: children.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
  }
}
