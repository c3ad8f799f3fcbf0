import type {APIRoute} from 'astro'
import {site} from '../../current-site.ts'
import {buildFigure} from '../../figures/build-figure.ts'
import {figureFiles} from '../../figures/figure-files.ts'

/** `figures/<id>.csv`, `.json` and `.svg` of every figure. */
export function getStaticPaths() {
  const {figures, ledger, figureWords} = site
  return [...figures.values()]
    .map((figure) => buildFigure(figure, ledger, figureWords))
    .flatMap((built) => figureFiles(built, ledger, figureWords))
    .map(({name, content}) => ({params: {file: name}, props: {content}}))
}

export const GET: APIRoute<{readonly content: string}> = ({props}) => new Response(props.content)
