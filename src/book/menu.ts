import {filePages, lists, pageAddress} from './addresses.ts'
import type {Book} from './book.ts'
import {labelOf} from './words.ts'

/** A way into the site beside the explainers. */
export type MenuEntry = {readonly id: string; readonly address: string; readonly name: string}

/** The pages beside the explainers, in the order that content/words.json gives. */
export function menuOf({pages, words}: Book): MenuEntry[] {
  return words.site.menu.map((id) => {
    const name = pages.get(id)?.front.short ?? labelOf(words, id)
    return {id, address: pageAddress(id), name}
  })
}

/** Ids in the menu that name neither a page nor a list. */
export function unknownInMenu({pages, words}: Book): string[] {
  const known = new Set<string>([...lists, ...filePages, ...pages.keys()])
  return words.site.menu.filter((id) => !known.has(id))
}
