import type {APIRoute} from 'astro'
import {site} from '../current-site.ts'
import {webManifest} from '../portable/web-manifest.ts'

export const GET: APIRoute = () =>
  new Response(webManifest({...site.book.words.site, language: site.facts.language}))
