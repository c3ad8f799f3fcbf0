import {partsInOrder} from '../book/plan-books.ts'
import type {BookPart, BookPlan} from '../book/plan-books.ts'

/** A page of the site that is a section of a book on paper. */
export type PaperSection = {
  readonly part: BookPart
  /** Level of its title among the headings of the book. */
  readonly level: 1 | 2
}

/** Sections in reading order. In the book of all, chapters stand one level below their explainer. */
export function paperSections({parts, isCut}: BookPlan): PaperSection[] {
  const below = isCut ? 1 : 2
  return parts.flatMap((part) => [
    {part, level: 1 as const},
    ...partsInOrder(part.parts).map((each) => ({part: each, level: below}) as const),
  ])
}
