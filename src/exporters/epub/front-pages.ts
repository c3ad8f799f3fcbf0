import type {Element} from 'hast'
import {select} from 'hast-util-select'
import {home} from '../../book/addresses.ts'
import {editionLine} from '../../book/edition-line.ts'
import {labelOf} from '../../book/words.ts'
import {ExportError} from '../../errors.ts'
import type {Colours} from '../../look/site-colours.ts'
import type {Edition} from '../edition.ts'
import {bookContents, bookLandmarks, listLandmarks} from './book-contents.ts'
import {bookPath} from './book-path.ts'
import {coverPage, drawCover} from './draw-cover.ts'
import type {BookPart, BookPlan} from '../book/plan-books.ts'
import {titlePage} from './title-page.ts'

/** A page ready to be written. */
export type Page = {
  readonly path: string
  readonly title: string
  readonly accent: string
  readonly body: readonly Element[]
  readonly properties: readonly string[]
}

/** Cover, title page and contents. */
export function frontPages(
  edition: Edition,
  plan: BookPlan,
  cover: Element,
  bodyOf: (part: BookPart) => Element,
): Page[] {
  const label = (name: string): string => labelOf(edition.site.book.words, name)
  const accent = plan.accents[0] ?? ''
  const first = plan.parts[0]
  if (first === undefined) throw new ExportError(`no pages for ${plan.id}.epub`)
  const contents = bookContents(label('bookContents'), plan.parts, bodyOf)
  const landmarks = bookLandmarks(label('bookLandmarks'), [
    {type: 'cover', path: 'cover.xhtml', title: label('bookCover')},
    {type: 'titlepage', path: 'title.xhtml', title: label('bookTitlePage')},
    {type: 'toc', path: 'contents.xhtml', title: label('bookContents')},
    {type: 'bodymatter', path: bookPath(first.address), title: first.title},
    ...listLandmarks(plan.parts),
  ])
  return [
    {
      path: 'cover.xhtml',
      title: label('bookCover'),
      accent,
      body: [coverPage(cover)],
      properties: ['svg'],
    },
    {
      path: 'title.xhtml',
      title: plan.title,
      accent,
      body: [titlePage(plan, edition)],
      properties: [],
    },
    {
      path: 'contents.xhtml',
      title: label('bookContents'),
      accent,
      body: [contents, landmarks],
      properties: ['nav'],
    },
  ]
}

/** The cover, with the emblems of the explainers as the home page has them. */
export function coverOf(
  {site, facts, pageTree}: Edition,
  plan: BookPlan,
  coloursOf: (accent: string) => Colours,
): Element {
  const emblems = plan.accents.flatMap((accent) => {
    const svg = select(`[data-accent="${accent}"] svg.emblem`, pageTree(home))
    return svg === undefined ? [] : [{svg, colours: coloursOf(accent)}]
  })
  const {title, subtitle} = plan
  const {ink} = coloursOf(plan.accents[0] ?? '')
  return drawCover({title, subtitle, edition: editionLine(site.book.words, facts)}, emblems, ink)
}
