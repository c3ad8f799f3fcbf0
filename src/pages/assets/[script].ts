import type {APIRoute} from 'astro'
import {bundle} from '../../bundle.ts'
import {site} from '../../current-site.ts'
import {makeIndex} from '../../search/make-index.ts'
import {searchScripts} from '../../search/search-scripts.ts'

/** The only scripts of the site: of the search page, of the downloads page and of the offline check. */
export function getStaticPaths() {
  const scripts = [
    ...searchScripts(makeIndex(site)),
    {name: 'keep.js', content: bundle('src/keep/keep-box.ts')},
    {name: 'offline-check.js', content: bundle('src/offline-check/offline-check.ts')},
    {name: 'next-door.js', content: bundle('src/offline-check/next-door.ts')},
  ]
  return scripts.map(({name, content}) => ({
    params: {script: name},
    props: {content},
  }))
}

export const GET: APIRoute<{readonly content: string}> = ({props}) => new Response(props.content)
