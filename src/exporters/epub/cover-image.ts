import type {Element} from 'hast'
import {toXast} from 'hast-util-to-xast'
import sharp from 'sharp'
import {toXml} from 'xast-util-to-xml'
import {paper} from '../../look/site-colours.ts'
import {outlineText} from './outline-text.ts'

/** As stores and shelves ask for it: at least 1000 pixels high. */
const widthPx = 1200

/**
 * Makes the cover an image for the shelf of an e-reader; many shelves show no SVG.
 *
 * @param font bytes of the variable font of its words
 * @returns PNG, 1200 pixels wide
 */
export async function coverImage(cover: Element, font: Uint8Array): Promise<Uint8Array> {
  const drawn = await outlineText(cover, font)
  const svg = toXml(toXast(drawn, {space: 'svg'}), {closeEmptyElements: true})
  // A few flat colours and their edges: a palette halves the file. No dither, which would speckle them.
  return sharp(Buffer.from(svg), {density: (72 * widthPx) / Number(cover.properties['width'])})
    .flatten({background: paper})
    .png({palette: true, dither: 0, compressionLevel: 9})
    .toBuffer()
}
