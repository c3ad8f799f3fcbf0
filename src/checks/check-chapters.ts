import {proseAfter, proseBefore} from '../book/book.ts'
import type {Book, Chapter} from '../book/book.ts'
import {chapterWords} from '../book/chapter-words.ts'
import type {Problem} from '../errors.ts'
import {isDate} from '../ledger/date.ts'
import {checkCitations, checkHeadings, checkProse, checkStory, headingIds} from './check-story.ts'
import type {Known} from './prose-rules.ts'

/** Checks the prose of every chapter: story, apparatus, headings, length. */
export function checkChapters(book: Book, known: Known): Problem[] {
  return book.explainers.flatMap(({chapters}) =>
    chapters.flatMap((chapter) => {
      const here = {...known, headings: headingIds(chapter)}
      return [
        ...checkStory(chapter, book, here),
        ...checkCitations(chapter),
        ...checkApparatus(chapter, book, here),
        ...checkHeadings(chapter, book),
        ...checkNames(chapter, book),
        ...checkLength(chapter, book),
      ]
    }),
  )
}

function checkApparatus(chapter: Chapter, book: Book, known: Known): Problem[] {
  return [...proseBefore(chapter), ...proseAfter(chapter)].flatMap(({pointer, text}) =>
    checkProse(text, book, known).map(({code, message, hint}) => ({
      code,
      file: chapter.apparatusFile,
      pointer,
      message,
      hint,
    })),
  )
}

function checkNames(chapter: Chapter, book: Book): Problem[] {
  const {apparatus, apparatusFile: file} = chapter
  const dates = isDate(apparatus.checked)
    ? []
    : [
        {
          code: 'L004',
          file,
          pointer: '/checked',
          message: `not an EDTF date: ${apparatus.checked}`,
        },
      ]
  const unknownTerms = apparatus.terms.flatMap((id, i) =>
    book.terms.has(id)
      ? []
      : [{code: 'B001', file, pointer: `/terms/${i}`, message: `unknown term: ${id}`}],
  )
  const ids = headingIds(chapter)
  const places = [
    ...apparatus.questions.map(({see}, i) => [`/questions/${i}/see`, see] as const),
    ...(apparatus.skipTo === undefined ? [] : [['/skipTo', apparatus.skipTo] as const]),
  ]
  const unknownHeadings = places
    .filter(([, id]) => !ids.has(id))
    .map(([pointer, id]) => ({code: 'B001', file, pointer, message: `no heading with id: ${id}`}))
  return [...dates, ...unknownTerms, ...unknownHeadings]
}

function checkLength(chapter: Chapter, {style}: Book): Problem[] {
  const [least, most] = style.chapterWords
  const words = chapterWords(chapter)
  if (words >= least && words <= most) return []
  const hint = `${least} to ${most}: brief, story, disputed and unknown together`
  return [{code: 'P010', file: chapter.file, message: `chapter of ${words} words`, hint}]
}
