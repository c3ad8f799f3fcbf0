import {loadSite} from './site.ts'

/** The content that the pages of this build show. */
export const site = loadSite(process.cwd())
