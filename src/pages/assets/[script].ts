import type {APIRoute} from 'astro'
import {site} from '../../current-site.ts'
import {searchScripts} from '../../search/bundle.ts'
import {makeIndex} from '../../search/make-index.ts'

/** `assets/search.js` and `assets/search-index.js`, the only scripts of the site. */
export function getStaticPaths() {
  return searchScripts(makeIndex(site)).map(({name, content}) => ({
    params: {script: name},
    props: {content},
  }))
}

export const GET: APIRoute<{readonly content: string}> = ({props}) => new Response(props.content)
