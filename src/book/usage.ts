import type {Book, Chapter} from './book.ts'
import {proseAfter, proseBefore} from './book.ts'
import {parseProse, referencesIn} from './markdown.ts'

/** Chapters that name a term or a person, in reading order. */
export function chaptersNaming(book: Book, scheme: 'term' | 'who', id: string): Chapter[] {
  return book.explainers
    .flatMap(({chapters}) => chapters)
    .filter((chapter) => names(chapter, scheme, id))
}

function names(chapter: Chapter, scheme: 'term' | 'who', id: string): boolean {
  if (scheme === 'term' && chapter.apparatus.terms.includes(id)) return true
  const prose = [...proseBefore(chapter), ...proseAfter(chapter)].map(({text}) => parseProse(text))
  return [chapter.tree, ...prose].some((tree) =>
    referencesIn(tree).some((reference) => reference.scheme === scheme && reference.id === id),
  )
}
