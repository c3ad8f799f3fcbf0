import type {Element, Root} from 'hast'
import {
  chapterAddress,
  claimAddress,
  explainerAddress,
  home,
  searchPage,
  sourceAddress,
} from '../../book/addresses.ts'
import {menuOf} from '../../book/menu.ts'
import {elementsIn, isTag} from '../book/find-elements.ts'
import type {Edition} from '../edition.ts'

/** A page of the site in the file. */
export type FilePart = {
  /** e.g. `/zte/why-the-ban.html` */
  readonly address: string
  /** One of the many entries of the ledger or of the sources, which are read one by one. */
  readonly isEntry: boolean
}

const lostPage = '/404.html'
/** An entry's address up to its name: `/ledger/`. */
const entryFolders = [claimAddress(''), sourceAddress('')].map((address) =>
  address.replace(/\.html$/, ''),
)

/**
 * Every page that can stand in the file, in reading order: home, explainers with their chapters, the pages of the
 * menu, search, pages beside the menu, entries. Not in it are the page for lost addresses, pages that only lead on,
 * and pages beside the menu that need scripts of their own.
 *
 * @throws {ExportError} `no page: /zte/why-the-ban.html`
 */
export function fileParts({pages, pageTree, site: {book}}: Edition): FilePart[] {
  const named = new Set([
    home,
    ...book.explainers.flatMap((explainer) => [
      explainerAddress(explainer.id),
      ...explainer.chapters.map(chapterAddress),
    ]),
    ...menuOf(book).map(({address}) => address),
    searchPage,
  ])
  const others = pages.filter(
    (address) => !named.has(address) && address !== lostPage && canStand(pageTree(address)),
  )
  return [
    ...[...named, ...others.filter((address) => !isEntry(address))].map((address) => ({
      address,
      isEntry: false,
    })),
    ...others.filter(isEntry).map((address) => ({address, isEntry: true})),
  ]
}

function isEntry(address: string): boolean {
  return entryFolders.some((folder) => address.startsWith(folder))
}

function canStand(page: Root): boolean {
  return !elementsIn(page).some((element) => isTag('script')(element) || leadsOn(element))
}

/** `<meta http-equiv="refresh" content="0; url=…">` */
function leadsOn({properties: {httpEquiv}}: Element): boolean {
  return httpEquiv !== undefined && [httpEquiv].flat().includes('refresh')
}
