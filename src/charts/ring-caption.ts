import {range} from 'd3'
import {wrapCaption, type Caption, type CaptionPart} from './caption.ts'
import {widestWord} from './fits.ts'

/** Widths that are tried for the words of a link, the best first, in CSS pixels. */
const wordWidths = [200, 180, 160, 145, 130]

/** The words of a link, broken to each width that has room for their longest word. */
export function ringCaptions(words: readonly CaptionPart[]): Caption[] {
  return wordWidths
    .filter((maxPx) => maxPx >= widestOf(words))
    .map((maxPx) => wrapEvenly(words, maxPx))
}

/** Breaks words to lines of about one length: as narrow as the number of lines allows. */
function wrapEvenly(words: readonly CaptionPart[], maxPx: number): Caption {
  const {heightPx} = wrapCaption(words, maxPx)
  const narrowest = range(Math.ceil(widestOf(words)), maxPx, 3).find(
    (px) => wrapCaption(words, px).heightPx === heightPx,
  )
  return wrapCaption(words, narrowest ?? maxPx)
}

function widestOf(words: readonly CaptionPart[]): number {
  return Math.max(...words.map((part) => widestWord(part.text, part)))
}
