import type {Element} from 'hast'
import {select} from 'hast-util-select'
import {labelOf} from '../../book/words.ts'
import {siteColours} from '../../look/site-colours.ts'
import type {Colours} from '../../look/site-colours.ts'
import {relativeAddress} from '../../portable/relative-address.ts'
import {bookPages} from '../book/book-pages.ts'
import {hanziFont, hanziIn} from '../book/hanzi-font.ts'
import {partsInOrder} from '../book/plan-books.ts'
import type {BookPart, BookPlan} from '../book/plan-books.ts'
import {bookQuestionWords} from '../book/set-questions.ts'
import {textOf} from '../book/text-of.ts'
import {fileAt} from '../edition.ts'
import type {Edition} from '../edition.ts'
import {bookAccess} from './book-access.ts'
import type {BookAccess} from './book-access.ts'
import {bookPath, pathInBook} from './book-path.ts'
import {coverImage} from './cover-image.ts'
import {formatXhtml} from './format-xhtml.ts'
import {coverOf, frontPages} from './front-pages.ts'
import type {Page} from './front-pages.ts'
import {packBook} from './pack-book.ts'
import type {BookFile} from './pack-book.ts'
import {formatPackage} from './package-document.ts'
import {pageBody} from './page-body.ts'
import {styleSheet} from './style-sheet.ts'

const coverFont = 'fonts/ui-sans.woff2'
const fonts = ['fonts/text-serif.woff2', coverFont, 'fonts/ui-sans-ext.woff2'] as const
const hanziPath = 'fonts/hanzi.woff2'
const coverPath = 'cover.png'
const stylePath = 'book.css'

type ColoursOf = (accent: string) => Colours

/**
 * Makes one book as EPUB 3.3.
 *
 * @throws {ExportError} when the built site lacks what the book needs
 */
export async function makeBook(edition: Edition, plan: BookPlan): Promise<Uint8Array> {
  const {facts} = edition
  const coloursOf = siteColours(edition.files)
  const cover = coverOf(edition, plan, coloursOf)
  const pages = makePages(edition, plan, cover, coloursOf)
  const hanzi = hanziIn(pages.flatMap(({body}) => body.map(textOf)).join(''))
  const files = [
    ...pages.map((page) => pageFile(page, facts.language)),
    await coverFile(cover, edition),
    styleFile(plan, coloursOf, hanzi),
    ...(await fontFiles(edition, hanzi)),
  ]
  const access = bookAccess(pages.flatMap(({body}) => body.slice(0, 1)))
  const summary = summaryOf(access, edition)
  return packBook(formatPackage({plan, facts, access, summary, items: files}), files, facts.date)
}

/** Every page in reading order, from the cover. */
function makePages(
  edition: Edition,
  plan: BookPlan,
  cover: Element,
  coloursOf: ColoursOf,
): readonly Page[] {
  const words = bookQuestionWords(edition.site.book.words)
  const bodies = bookPages(edition, plan, {
    setBody: (article, part) => pageBody(article, part, {words, coloursOf}),
    formatPlace: pathInBook,
  })
  const bodyOf = (part: BookPart): Element => {
    const body = bodies.get(part)
    if (body === undefined) throw new RangeError(`no page made: ${part.address}`)
    return body
  }
  return [
    ...frontPages(edition, plan, cover, bodyOf),
    ...partsInOrder(plan.parts).map((part) => pageOf(part, bodyOf(part))),
  ]
}

function pageOf({address, title, accent}: BookPart, body: Element): Page {
  const properties = select('svg', body) === undefined ? [] : ['svg']
  return {path: bookPath(address), title, accent, body: [body], properties}
}

function pageFile({path, title, accent, body, properties}: Page, language: string): BookFile {
  const content = formatXhtml({
    title,
    language,
    style: relativeAddress(`/${path}`, `/${stylePath}`),
    properties: {className: [accent]},
    body,
  })
  return {path, mediaType: 'application/xhtml+xml', properties, isPage: true, content}
}

async function coverFile(cover: Element, edition: Edition): Promise<BookFile> {
  const content = await coverImage(cover, fileAt(edition, `/${coverFont}`))
  return {...plain(coverPath, 'image/png', content), properties: ['cover-image']}
}

function styleFile(plan: BookPlan, coloursOf: ColoursOf, hanzi: string): BookFile {
  const sheet = styleSheet(plan, coloursOf, hanzi === '' ? undefined : hanziPath)
  return plain(stylePath, 'text/css', sheet)
}

/** The fonts of the site and, where the book has Chinese, one of its characters. */
async function fontFiles(edition: Edition, hanzi: string): Promise<BookFile[]> {
  const files = fonts.map((path) => plain(path, 'font/woff2', fileAt(edition, `/${path}`)))
  if (hanzi === '') return files
  return [...files, plain(hanziPath, 'font/woff2', await hanziFont(edition, hanzi, 'woff2'))]
}

function plain(path: string, mediaType: string, content: string | Uint8Array): BookFile {
  return {path, mediaType, properties: [], isPage: false, content}
}

function summaryOf({isTextSufficient}: BookAccess, {site}: Edition): string {
  const names = [...(isTextSufficient ? ['bookAccessFigures'] : []), 'bookAccessUntested']
  return names.map((name) => labelOf(site.book.words, name)).join(' ')
}
