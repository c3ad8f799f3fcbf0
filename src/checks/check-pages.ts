import type {Book} from '../book/book.ts'
import {unknownInMenu} from '../book/menu.ts'
import type {Problem} from '../errors.ts'
import type {Ledger} from '../ledger/ledger.ts'
import {checkCitations, checkHeadings, checkProse, checkStory, headingIds} from './check-story.ts'
import type {Known} from './prose-rules.ts'

/** Prose that stands in a JSON file or in front matter. */
type Piece = {readonly file: string; readonly pointer: string; readonly text: string}

/**
 * Checks the prose outside the chapters: pages, summaries of explainers, cards of instruments.
 * Glossary, people and source cards hold no links and are not checked; corrections have rules of their own.
 */
export function checkPages(book: Book, ledger: Ledger, known: Known): Problem[] {
  const pages = [...book.pages.values()].flatMap((page) => [
    ...checkStory(page, book, {...known, headings: headingIds(page)}),
    ...(page.front.cites ? checkCitations(page) : []),
    ...checkHeadings(page, book),
  ])
  const pieces = [...piecesOfPages(book), ...piecesOfExplainers(book), ...piecesOfCards(ledger)]
  return [
    ...pages,
    ...pieces.flatMap((piece) => checkPiece(piece, book, known)),
    ...checkMenu(book),
  ]
}

function piecesOfPages({pages}: Book): Piece[] {
  return [...pages.values()].flatMap(({file, front}) => optional(file, '/lead', front.lead))
}

function piecesOfExplainers({explainers}: Book): Piece[] {
  return explainers.flatMap(({id, summary, care}) => {
    const file = `content/explainers/${id}/explainer.json`
    return [{file, pointer: '/summary', text: summary}, ...optional(file, '/care', care)]
  })
}

function piecesOfCards({instruments}: Ledger): Piece[] {
  const file = 'content/instruments.json'
  return instruments.instruments.flatMap(({lead, answers}, i) => [
    {file, pointer: `/instruments/${i}/lead`, text: lead},
    ...Object.entries(answers).map(([aspect, {text}]) => ({
      file,
      pointer: `/instruments/${i}/answers/${aspect}/text`,
      text,
    })),
  ])
}

function checkPiece({text, ...place}: Piece, book: Book, known: Known): Problem[] {
  return checkProse(text, book, known).map(({code, message, hint}) => ({
    code,
    ...place,
    message,
    hint,
  }))
}

function checkMenu(book: Book): Problem[] {
  return unknownInMenu(book).map((id) => ({
    code: 'B003',
    file: 'content/words.json',
    pointer: `/site/menu/${book.words.site.menu.indexOf(id)}`,
    message: `menu names an unknown page: ${id}`,
    hint: `add content/pages/${id}.mdx, or leave it out`,
  }))
}

function optional(file: string, pointer: string, text: string | undefined): Piece[] {
  return text === undefined ? [] : [{file, pointer, text}]
}
