import type {Book, Chapter} from './book.ts'

/** Chapters that name a term or a person, or have the term among their key terms, in reading order. */
export function chaptersNaming(book: Book, scheme: 'term' | 'who', id: string): Chapter[] {
  return chaptersOf(book).filter(({references, apparatus}) => {
    const named = references.some((reference) => reference.scheme === scheme && reference.id === id)
    return named || (scheme === 'term' && apparatus.terms.includes(id))
  })
}

function chaptersOf({explainers}: Book): Chapter[] {
  return explainers.flatMap(({chapters}) => chapters)
}
