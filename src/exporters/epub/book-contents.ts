import type {Element} from 'hast'
import {h} from 'hastscript'
import {bookPath} from './book-path.ts'
import {elementsIn, isTag} from '../book/find-elements.ts'
import type {BookPart, PartKind} from '../book/plan-books.ts'
import {textOf} from '../book/text-of.ts'

export type Landmark = {readonly type: string; readonly path: string; readonly title: string}

const landmarkTypes: Partial<Record<PartKind, string>> = {
  glossary: 'glossary',
  sources: 'bibliography',
}

/**
 * Makes the contents, which a reader turns to and an e-reader shows in its menu. The sections of a chapter
 * stand in the menu only: on the page they would bury the chapters.
 */
export function bookContents(
  title: string,
  parts: readonly BookPart[],
  bodyOf: (part: BookPart) => Element,
): Element {
  const entry = (part: BookPart): Element => {
    const path = bookPath(part.address)
    const below =
      part.parts.length > 0 ? h('ol', part.parts.map(entry)) : sections(path, bodyOf(part))
    return h('li', [h('a', {href: path}, part.title), below])
  }
  return h('nav', {'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'page-title'}, [
    h('h1', {id: 'page-title'}, title),
    h('ol', parts.map(entry)),
  ])
}

function sections(path: string, body: Element): Element | undefined {
  const headings = elementsIn(body).filter(
    (element) => isTag('h2')(element) && element.properties['id'] !== undefined,
  )
  if (headings.length === 0) return undefined
  const items = headings.map((heading) =>
    h('li', h('a', {href: `${path}#${String(heading.properties['id'])}`}, textOf(heading))),
  )
  return h('ol', {hidden: true}, items)
}

/** Places that an e-reader offers by their meaning. */
export function bookLandmarks(title: string, landmarks: readonly Landmark[]): Element {
  return h('nav', {'epub:type': 'landmarks', hidden: true, ariaLabel: title}, [
    h(
      'ol',
      landmarks.map(({type, path, title: name}) =>
        h('li', h('a', {'epub:type': type, href: path}, name)),
      ),
    ),
  ])
}

/** Glossary and sources, where the book has them. */
export function listLandmarks(parts: readonly BookPart[]): Landmark[] {
  return parts.flatMap(({kind, address, title}) => {
    const type = landmarkTypes[kind]
    return type === undefined ? [] : [{type, path: bookPath(address), title}]
  })
}
