import {readFileSync} from 'node:fs'
import type {APIRoute} from 'astro'
import {fontFiles} from '../../fonts/font-files.ts'

/** The fonts, whole; the build replaces them by subsets of the glyphs in use (`src/portable`). */
export function getStaticPaths() {
  return Object.entries(fontFiles).map(([name, file]) => ({
    params: {font: `${name}.woff2`},
    props: {file},
  }))
}

export const GET: APIRoute<{readonly file: string}> = ({props}) =>
  new Response(new Uint8Array(readFileSync(props.file)))
