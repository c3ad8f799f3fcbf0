import {readFileSync} from 'node:fs'
import type {APIRoute} from 'astro'
import {sansExtFile, sansFile, serifFile} from '../../fonts/measure.ts'

/** The fonts, whole; the build replaces them by subsets of the glyphs in use (`src/portable`). */
export function getStaticPaths() {
  return [
    {params: {font: 'ui-sans.woff2'}, props: {file: sansFile}},
    {params: {font: 'ui-sans-ext.woff2'}, props: {file: sansExtFile}},
    {params: {font: 'text-serif.woff2'}, props: {file: serifFile}},
  ]
}

export const GET: APIRoute<{readonly file: string}> = ({props}) =>
  new Response(new Uint8Array(readFileSync(props.file)))
