import type {Element} from 'hast'
import {select} from 'hast-util-select'
import {elementsIn, hasClass, isTag} from '../book/find-elements.ts'
import {textOf} from '../book/text-of.ts'

/** What a check of the finished pages proved about access to the book. */
export type BookAccess = {
  /** Can everything be understood by reading alone? */
  readonly isTextSufficient: boolean
  /** Values of `schema:accessibilityFeature`. */
  readonly features: readonly string[]
  /** Nothing that flashes, moves or sounds. */
  readonly isHazardless: boolean
}

const isCover = hasClass('cover')
const isMoving = isTag(
  ...['script', 'video', 'audio', 'canvas', 'iframe', 'object', 'embed', 'img'],
  ...['animate', 'animateTransform', 'set'],
)

/** Looks through the pages of a book, contents included, for what its metadata may claim. */
export function bookAccess(pages: readonly Element[]): BookAccess {
  const elements = pages.flatMap(elementsIn)
  const hasAlternatives = elements.filter(isTag('svg')).every(isNamedOrHidden)
  const hasDescriptions = elements.filter(isTag('figure')).every(isDescribed)
  const isTextSufficient = hasAlternatives && hasDescriptions
  const features: readonly (readonly [string, boolean])[] = [
    ['alternativeText', hasAlternatives],
    ['longDescription', hasDescriptions],
    ['structuralNavigation', pages.filter((page) => !isCover(page)).every(hasOrderedHeadings)],
    ['tableOfContents', pages.some(({properties}) => properties['role'] === 'doc-toc')],
  ]
  return {
    isTextSufficient,
    features: features.flatMap(([name, holds]) => (holds ? [name] : [])),
    isHazardless: !elements.some(isMoving),
  }
}

/** A drawing says what it shows, or is hidden as an ornament. */
function isNamedOrHidden(svg: Element): boolean {
  if (svg.properties['ariaHidden'] === 'true') return true
  const title = select('title', svg)
  return svg.properties['role'] === 'img' && title !== undefined && textOf(title) !== ''
}

/** A figure has a description and its data as a table with rows. */
function isDescribed(figure: Element): boolean {
  const description = select('.description', figure)
  const cell = select('table tbody td', figure)
  return description !== undefined && textOf(description) !== '' && cell !== undefined
}

/** One heading of the first level, and none that skips a level. */
function hasOrderedHeadings(page: Element): boolean {
  const levels = elementsIn(page)
    .filter(isTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6'))
    .map(({tagName}) => Number(tagName[1]))
  const isSteady = levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)
  return levels.filter((level) => level === 1).length === 1 && isSteady
}
