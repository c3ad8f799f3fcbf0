import type {Element} from 'hast'
import {select} from 'hast-util-select'
import {labelOf} from '../../book/words.ts'
import {siteColours} from '../../look/site-colours.ts'
import {textOf} from '../book/text-of.ts'
import {relativeAddress} from '../../portable/relative-address.ts'
import {fileAt} from '../edition.ts'
import type {Edition} from '../edition.ts'
import {zipBytes} from '../zip-bytes.ts'
import type {ZipEntry} from '../zip-bytes.ts'
import {bookAccess} from './book-access.ts'
import type {BookAccess} from './book-access.ts'
import {bookPath, pathInBook} from './book-path.ts'
import {bookPages} from '../book/book-pages.ts'
import {coverImage} from './cover-image.ts'
import {coverOf, frontPages} from './front-pages.ts'
import type {Page} from './front-pages.ts'
import {formatXhtml, xmlDeclaration} from './format-xhtml.ts'
import {formatPackage} from './package-document.ts'
import type {PackageItem} from './package-document.ts'
import {pageBody} from './page-body.ts'
import {partsInOrder} from '../book/plan-books.ts'
import {hanziFont, hanziIn} from '../book/hanzi-font.ts'
import type {BookPart, BookPlan} from '../book/plan-books.ts'
import {styleSheet} from './style-sheet.ts'
import {bookQuestionWords} from '../book/set-questions.ts'

const fonts = ['fonts/text-serif.woff2', 'fonts/ui-sans.woff2', 'fonts/ui-sans-ext.woff2'] as const
const coverFont = 'fonts/ui-sans.woff2'
const coverPath = 'cover.png'
const hanziPath = 'fonts/hanzi.woff2'
const style = 'book.css'
const folder = 'EPUB'

/**
 * Makes one book as EPUB 3.3.
 *
 * @throws {ExportError} when the built site lacks what the book needs
 */
export async function makeBook(edition: Edition, plan: BookPlan): Promise<Uint8Array> {
  const label = (name: string): string => labelOf(edition.site.book.words, name)
  const coloursOf = siteColours(edition.files)
  const cover = coverOf(edition, plan, coloursOf)
  const words = bookQuestionWords(edition.site.book.words)
  const bodies = bookPages(edition, plan, {
    setBody: (article, part) => pageBody(article, part, {words, coloursOf}),
    formatPlace: pathInBook,
  })
  const pages = [
    ...frontPages(edition, plan, cover, (part) => bodyOf(part, bodies)),
    ...partsInOrder(plan.parts).map((part) => pageOf(part, bodyOf(part, bodies))),
  ]
  const hanzi = hanziIn(pages.flatMap(({body}) => body.map(textOf)).join(''))
  const access = bookAccess(pages.flatMap(({body}) => body.slice(0, 1)))
  const files: readonly (PackageItem & {readonly content: string | Uint8Array})[] = [
    ...pages.map((page) => ({
      path: page.path,
      mediaType: 'application/xhtml+xml',
      properties: page.properties,
      isPage: true,
      content: formatPage(page, edition.facts.language),
    })),
    plain(coverPath, 'image/png', await coverImage(cover, fileAt(edition, `/${coverFont}`)), [
      'cover-image',
    ]),
    plain(style, 'text/css', styleSheet(plan, coloursOf, hanzi === '' ? undefined : hanziPath)),
    ...fonts.map((path) => plain(path, 'font/woff2', fileAt(edition, `/${path}`))),
    ...(hanzi === '' ? [] : [plain(hanziPath, 'font/woff2', await hanziFont(hanzi, 'woff2'))]),
  ]
  const {facts} = edition
  const packaged = formatPackage({
    plan,
    facts,
    access,
    summary: summaryOf(access, label),
    items: files,
  })
  return zipBytes(
    [
      // Readers tell an EPUB by this file: first, and as it is.
      {...entry('mimetype', 'application/epub+zip'), isStored: true},
      entry('META-INF/container.xml', container),
      entry(`${folder}/package.opf`, packaged),
      ...files.map(({path, content}) => entry(`${folder}/${path}`, content)),
    ],
    facts.date,
  )
}

const container = `${xmlDeclaration}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="${folder}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`

function pageOf({address, title, accent}: BookPart, body: Element): Page {
  const properties = select('svg', body) === undefined ? [] : ['svg']
  return {path: bookPath(address), title, accent, body: [body], properties}
}

function formatPage({path, title, accent, body}: Page, language: string): string {
  return formatXhtml({
    title,
    language,
    style: relativeAddress(`/${path}`, `/${style}`),
    properties: {className: [accent]},
    body,
  })
}

function summaryOf({isTextSufficient}: BookAccess, label: (name: string) => string): string {
  const figures = isTextSufficient ? [label('bookAccessFigures')] : []
  return [...figures, label('bookAccessUntested')].join(' ')
}

function bodyOf(part: BookPart, bodies: ReadonlyMap<BookPart, Element>): Element {
  const body = bodies.get(part)
  if (body === undefined) throw new RangeError(`no page made: ${part.address}`)
  return body
}

function plain(
  path: string,
  mediaType: string,
  content: string | Uint8Array,
  properties: readonly string[] = [],
): PackageItem & {readonly content: string | Uint8Array} {
  return {path, mediaType, properties, isPage: false, content}
}

function entry(path: string, content: string | Uint8Array): ZipEntry {
  return {path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content}
}
