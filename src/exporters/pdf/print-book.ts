import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Browser} from 'playwright-core'
import {ExportError} from '../../errors.ts'
import {bookPages} from '../book/book-pages.ts'
import type {BookPlan} from '../book/plan-books.ts'
import {bookQuestionWords} from '../book/set-questions.ts'
import type {Edition} from '../edition.ts'
import {contentsLines} from './contents.ts'
import type {Placed, SheetNumbers} from './contents.ts'
import {finishPdf} from './finish-pdf.ts'
import {paperBody} from './paper-body.ts'
import {paperDocument} from './paper-document.ts'
import {paperFonts} from './paper-fonts.ts'
import {checkJoinedLinks} from '../book/join-links.ts'
import {paperSection} from './paper-section.ts'
import {paperSections} from './paper-sections.ts'
import {printPage} from './print-page.ts'
import {sheetNumbers} from './sheet-numbers.ts'

// The first print is for the numbers, the second has them; a third is needed only where they pushed something on.
const mostPrints = 4

/**
 * Prints a book, first to learn on which sheets its headings stand, then with these numbers in its contents.
 *
 * @param folder of its own, for the page of the book and what it loads
 * @throws {ExportError} as `printPage`, or when the numbers do not settle
 */
export async function printBook(
  browser: Browser,
  edition: Edition,
  plan: BookPlan,
  folder: string,
): Promise<Uint8Array> {
  const {date, publisher} = edition.facts
  const placed = placeSections(edition, plan)
  const lines = contentsLines(placed, plan.isCut)
  const ids = lines.map(({id}) => id)
  const pieces = {edition, plan, placed, lines, fontRules: ''}
  // A nought takes as much room as a number, so that the first print breaks as the second does.
  let numbers: SheetNumbers = new Map(ids.map((id) => [id, 0]))
  const fonts = await paperFonts(edition, paperDocument({...pieces, numbers}))
  const page = join(folder, 'book.html')
  writeLooks(folder, edition)
  for (const [path, bytes] of fonts.files) writeUnder(folder, path, bytes)
  for (let print = 1; print <= mostPrints; print += 1) {
    writeFileSync(page, paperDocument({...pieces, fontRules: fonts.css, numbers}))
    const pdf = await printPage(browser, page, {isTagged: print > 1})
    const found = await sheetNumbers(pdf, ids)
    if (print > 1 && isSame(found, numbers)) return await finishPdf(pdf, {day: date, publisher})
    numbers = found
  }
  throw new ExportError(`page numbers of the contents do not settle`)
}

/** Every page of the book as a section of it. */
function placeSections(edition: Edition, plan: BookPlan): Placed[] {
  const {words} = edition.site.book
  const questionWords = bookQuestionWords(words)
  const bodies = bookPages(edition, plan, {
    setBody: (article, part) => paperBody(article, part, questionWords),
    formatPlace: (_, to) => to,
  })
  const inside = new Set([...bodies.keys()].map(({address}) => address))
  const places = {inside, base: words.site.base}
  const placed = paperSections(plan).map((section) => {
    const body = bodies.get(section.part)
    if (body === undefined) throw new RangeError(`no page made: ${section.part.address}`)
    return {section, tree: paperSection(body, section, places)}
  })
  checkJoinedLinks(placed.map(({tree}) => tree))
  return placed
}

/** Lays style sheets, fonts and pictures beside the book, as they stand in the site. */
function writeLooks(folder: string, {files}: Edition): void {
  for (const [address, bytes] of files) {
    if (!/\.(?:css|woff2|svg|png|jpe?g|webp)$/.test(address)) continue
    writeUnder(folder, address, bytes)
  }
}

function writeUnder(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), bytes)
}

function isSame(a: SheetNumbers, b: SheetNumbers): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number)
}
