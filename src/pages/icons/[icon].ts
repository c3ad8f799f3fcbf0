import {readFileSync} from 'node:fs'
import type {APIRoute} from 'astro'
import {site} from '../../current-site.ts'
import {drawIcon} from '../../look/draw-icon.ts'
import {siteColours} from '../../look/site-colours.ts'
import {icons} from '../../portable/web-manifest.ts'

/** The icons of an installed site, named in `manifest.webmanifest`. */
export function getStaticPaths() {
  return icons.map(({name, sizePx, share}) => ({params: {icon: name}, props: {sizePx, share}}))
}

type Props = {readonly sizePx: number; readonly share: number}

export const GET: APIRoute<Props> = ({props: {sizePx, share}}) => {
  const sheet = readFileSync('src/styles/tokens.css')
  const coloursOf = siteColours(new Map([['/tokens.css', sheet]]))
  const colours = site.book.explainers.map(({accent}) => coloursOf(accent))
  return new Response(new Uint8Array(drawIcon(sizePx, colours, share)))
}
