import type {Element, Properties} from 'hast'
import {h, s} from 'hastscript'
import {emblemPx} from '../../charts/emblem.ts'
import {lineHeight, wrap} from '../../charts/text.ts'
import type {Colours} from '../../look/site-colours.ts'
import {paper} from '../../look/site-colours.ts'
import {paintSvg} from './paint-svg.ts'

export type CoverEmblem = {readonly svg: Element; readonly colours: Colours}

export type CoverWords = {
  readonly title: string
  readonly subtitle: string
  /** e.g. `Edition 0.2.0, 22 November 2026` */
  readonly edition: string
}

const page = {width: 600, height: 900, margin: 60} as const
const titleStyle = {sizePx: 60, weight: 600} as const
const subtitleStyle = {sizePx: 27} as const
const editionStyle = {sizePx: 20} as const
const families = "'UI Sans', Arial, sans-serif"
const emblemWidth = 300
const gapPx = 22

/**
 * Draws the cover: title, subtitle and the emblems of the explainers inside.
 *
 * @param ink colour of the words
 */
export function drawCover(
  words: CoverWords,
  emblems: readonly CoverEmblem[],
  ink: string,
): Element {
  const {width, height, margin} = page
  const room = width - 2 * margin
  const title = wrap(words.title, room, titleStyle)
  const subtitle = wrap(words.subtitle, room, subtitleStyle)
  const titleY = margin + 80
  const subtitleY = titleY + title.length * lineHeight(titleStyle.sizePx)
  const emblemHeight = Math.round((emblemWidth / emblemPx.width) * emblemPx.height)
  const emblemY = (i: number): number =>
    height - margin - 60 - (emblems.length - i) * (emblemHeight + gapPx)
  const first = emblems[0]?.colours.accent ?? ink
  const properties: Properties = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    ariaLabelledBy: ['cover-title'],
    fontFamily: families,
  }
  return s('svg', properties, [
    s('title', {id: 'cover-title'}, `${words.title}. ${words.subtitle}`),
    s('rect', {width, height, fill: paper}),
    s('rect', {x: margin, y: margin, width: room, height: 8, fill: first}),
    ...lines(title, titleY, titleStyle, ink),
    ...lines(subtitle, subtitleY, subtitleStyle, ink),
    ...emblems.map(({svg, colours}, i): Element => {
      const place = {x: `${margin}`, y: `${emblemY(i)}`}
      const size = {width: emblemWidth, height: emblemHeight}
      const drawn = paintSvg(svg, colours)
      return {...drawn, properties: {...drawn.properties, ...place, ...size}}
    }),
    ...lines([words.edition], height - margin, editionStyle, ink),
  ])
}

/** The first page, which shows the cover. */
export function coverPage(cover: Element): Element {
  return h('section', {className: ['cover'], 'epub:type': 'cover'}, cover)
}

function lines(
  texts: readonly string[],
  y: number,
  {sizePx, weight = 400}: {readonly sizePx: number; readonly weight?: 400 | 600},
  fill: string,
): Element[] {
  return texts.map((text, i) =>
    s(
      'text',
      {
        x: page.margin,
        y: y + i * lineHeight(sizePx),
        fontSize: sizePx,
        fontWeight: weight,
        fill,
      },
      text,
    ),
  )
}
