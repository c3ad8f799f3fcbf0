import type {APIRoute} from 'astro'
import {site} from '../current-site.ts'
import {formatMark} from '../portable/edition-mark.ts'

const {version, date} = site.facts

export const GET: APIRoute = () =>
  new Response(formatMark({version, date, contentSha256: site.contentHash}))
