import {chapterAddress, explainerAddress, lists, pageAddress} from '../../book/addresses.ts'
import type {Book, Explainer} from '../../book/book.ts'

/** A page of the site that is a section of a book on paper. */
export type PaperSection = {
  /** Address of the page in the edition. */
  readonly address: string
  readonly kind: 'part' | 'chapter' | 'page'
  /** Name in the contents and, where it is short, at the head of each sheet. */
  readonly title: string
  readonly short: string
  readonly accent: string
  /** Level of its title among the headings of the book. */
  readonly level: 1 | 2
}

/** One PDF: its title page and its sections in order. */
export type PaperBook = {
  /** File name without ending. */
  readonly name: string
  readonly title: string
  readonly subtitle: string
  /** Name of the colour of its title page. */
  readonly accent: string
  /** `chapters` names chapters only; `headings` their sections too. */
  readonly contents: 'chapters' | 'headings'
  readonly sections: readonly PaperSection[]
}

// The colour of pages that belong to no explainer, as on the site.
const plain = 'entity-list'

// Entries of these lists have a page each; a book leads to them on the web.
const onlyOnTheWeb: ReadonlySet<string> = new Set(['sources', 'ledger'])

/** The whole book first, then one for each explainer that has chapters. */
export function paperBooks(book: Book): PaperBook[] {
  const explainers = book.explainers.filter(({chapters}) => chapters.length > 0)
  const {title, tagline} = book.words.site
  const whole: PaperBook = {
    name: fileName(title),
    title,
    subtitle: tagline,
    accent: plain,
    contents: 'chapters',
    sections: [
      ...explainers.flatMap((explainer) => explainerSections(explainer, 2)),
      ...pageSections(book),
    ],
  }
  return [whole, ...explainers.map(explainerBook)]
}

// "Lists and Ledgers" → lists-and-ledgers
function fileName(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

function explainerBook(explainer: Explainer): PaperBook {
  const {id, title, question, accent} = explainer
  const sections = explainerSections(explainer, 1)
  return {name: id, title, subtitle: question, accent, contents: 'headings', sections}
}

function explainerSections(explainer: Explainer, level: 1 | 2): PaperSection[] {
  const {id, title, accent, chapters} = explainer
  return [
    {
      address: explainerAddress(id),
      kind: 'part',
      title,
      short: title,
      accent,
      level: 1,
    },
    ...chapters.map((chapter) => ({
      address: chapterAddress(chapter),
      kind: 'chapter' as const,
      title: chapter.front.title,
      short: chapter.front.short,
      accent,
      level,
    })),
  ]
}

/** The pages beside the explainers, in the order of the menu. */
function pageSections({pages, words}: Book): PaperSection[] {
  const listed = new Set<string>(lists)
  return words.site.menu
    .filter((id) => !onlyOnTheWeb.has(id) && (pages.has(id) || listed.has(id)))
    .map((id) => {
      const front = pages.get(id)?.front
      const title = front?.title ?? words.labels[id] ?? id
      return {
        address: pageAddress(id),
        kind: 'page',
        title,
        short: front?.short ?? title,
        accent: plain,
        level: 1,
      }
    })
}
