import {referenceOptions} from './book/notes.ts'
import {loadSite} from './site.ts'
import {findWhereUsed} from './where-used.ts'

/** The content that the pages of this build show. */
export const site = loadSite(process.cwd())

/** Where each claim is used, found once for all pages. */
export const whereUsed = findWhereUsed(site)

/** How references in pieces of prose are resolved, made once for all pieces. */
export const references = referenceOptions(site.book)
