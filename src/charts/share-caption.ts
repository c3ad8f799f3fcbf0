import type {Element} from 'hast'
import type {Artboard} from './artboard.ts'
import {drawCaption, wrapCaption} from './caption.ts'
import type {Caption} from './caption.ts'
import {fits} from './fits.ts'
import {placeFlags} from './flag.ts'
import type {FlagPlace} from './flag.ts'
import type {PlacedPart} from './share-part.ts'
import {drawLines} from './line.ts'

/** The parts' captions with the room they take above and below the bar. */
type PartCaptions = {
  readonly captions: readonly (Caption & {readonly x: number; readonly place: FlagPlace})[]
  readonly abovePx: number
  readonly belowPx: number
}

const poleGap = 7
const captionGap = {x: 10, y: 8}
/** For the caption of a part that is narrower than its words. */
const narrowCaptionPx = 132
const mostCaptionPx = 250

/** Finds places for all captions: below their parts where they fit, else on longer poles. */
export function captionParts(parts: readonly PlacedPart[], artboard: Artboard): PartCaptions {
  const hung = parts.map((part) => {
    const caption = captionOf(part, artboard)
    const isWide = part.to - part.from > caption.widthPx
    return {...caption, x: isWide ? part.from + 0.5 : (part.from + part.to) / 2}
  })
  const flags = hung.map(({x, widthPx, heightPx}) => ({
    x,
    widthPx: poleGap + widthPx + captionGap.x,
    heightPx: heightPx + captionGap.y,
  }))
  const {places, abovePx, belowPx} = placeFlags(flags, {
    minX: -captionGap.x,
    maxX: artboard.widthPx + captionGap.x,
    first: 'below',
  })
  const captions = hung.flatMap((caption, i) => {
    const place = places[i]
    return place === undefined ? [] : [{...caption, place}]
  })
  return {captions, abovePx: abovePx === 0 ? 0 : abovePx + captionGap.y, belowPx}
}

export function drawPartCaptions(
  {captions}: PartCaptions,
  bar: {readonly top: number; readonly bottom: number},
): Element[] {
  return captions.flatMap((caption) => {
    const {x, heightPx, place} = caption
    const isAbove = place.half === 'above'
    const top = isAbove
      ? bar.top - place.nearPx - captionGap.y - heightPx
      : bar.bottom + place.nearPx + captionGap.y
    const [start, end] = isAbove ? [bar.top, top + 3] : [bar.bottom, top + heightPx - 2]
    const isRight = place.side === 'right'
    return [
      drawLines('line-grey', [{x1: x, x2: x, y1: start, y2: end}]),
      ...drawCaption(caption, {
        x: isRight ? x + poleGap : x - poleGap,
        top,
        anchor: isRight ? 'start' : 'end',
      }),
    ]
  })
}

function captionOf({label, valueText, from, to}: PlacedPart, {textPx}: Artboard): Caption {
  const value = {text: valueText, sizePx: textPx, weight: 600} as const
  const name = {text: label, sizePx: textPx}
  const roomPx = Math.min(to - from - poleGap - captionGap.x, mostCaptionPx)
  const fitsPart = fits(valueText, roomPx, 1, value) && fits(label, roomPx, 3, name)
  return wrapCaption([value, name], fitsPart ? roomPx : narrowCaptionPx)
}
