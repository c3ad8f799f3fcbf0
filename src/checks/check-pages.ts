import type {Book} from '../book/book.ts'
import type {Problem} from '../errors.ts'
import {checkProse} from './check-chapters.ts'
import type {Known} from './prose-rules.ts'

/** Checks the prose of the explainers' summaries. Glossary, people and source cards hold no links and are not checked. */
export function checkPages(book: Book, known: Known): Problem[] {
  const explainers = book.explainers.flatMap(({id, summary, care}) => {
    const file = `content/explainers/${id}/explainer.json`
    return [
      {file, pointer: '/summary', text: summary},
      ...(care === undefined ? [] : [{file, pointer: '/care', text: care}]),
    ]
  })
  return explainers.flatMap(({file, pointer, text}) =>
    checkProse(text, book, known).map(({code, message, hint}) => ({
      code,
      file,
      pointer,
      message,
      hint,
    })),
  )
}
