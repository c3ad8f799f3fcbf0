import {makeIndex} from '../../search/make-index.ts'
import type {Site} from '../../site.ts'
import {joinedLink} from '../book/join-links.ts'
import type {JoinedPlaces} from '../book/join-links.ts'

/**
 * The index of the search as text for a data block, with addresses of places in the file.
 * Data are no script to the page's policy, and cost nothing before they are parsed.
 */
export function searchData(site: Site, places: JoinedPlaces): string {
  const {pages, entries} = makeIndex(site)
  const inFile = <T extends {readonly address: string}>(one: T): T => ({
    ...one,
    address: joinedLink(one.address, one.address, places),
  })
  const index = {pages: pages.map(inFile), entries: entries.map(inFile)}
  // No `<`, so that nothing in it ends the block.
  return JSON.stringify(index).replaceAll('<', String.raw`\u003c`)
}
