import {pngBytes} from './png-bytes.ts'
import {channelsOf, paper} from './site-colours.ts'

type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** e.g. `#1d5c86` */
  readonly colour: string
}

/** Colours of one explainer: of its square and of its line, `#rrggbb`. */
export type IconColours = {readonly accent: string; readonly ink: string}

// The drawing is 48 units wide, so that a PNG of 48 pixels is sharp.
const units = 48
const margin = 6
const pitch = 9
const squareSide = 7
const lineLengths = [26, 20, 26, 14] as const

/**
 * Draws the site's sign, a list beside a ledger: for each explainer a square in its colour and a line.
 *
 * @param sizePx  width and height, e.g. 48, 192 or 512
 * @param colours those of the explainers in order, at most four
 * @param share   of its usual size that the drawing takes, about the middle; some systems cut icons round
 * @returns a PNG
 * @throws {RangeError} `icon has room for 1 to 4 colours, got 5`
 */
export function drawIcon(sizePx: number, colours: readonly IconColours[], share = 1): Uint8Array {
  if (colours.length < 1 || colours.length > lineLengths.length)
    throw new RangeError(`icon has room for 1 to 4 colours, got ${colours.length}`)
  const top = (units - (colours.length - 1) * pitch - squareSide) / 2
  const rectangles = colours.flatMap(({accent, ink}, i): Rectangle[] => {
    const y = Math.floor(top) + i * pitch
    return [
      {x: margin, y, width: squareSide, height: squareSide, colour: accent},
      {x: margin + 10, y: y + 2, width: lineLengths[i] ?? 0, height: 3, colour: ink},
    ]
  })
  const smaller = rectangles.map((rectangle) => scaled(rectangle, share))
  return pngBytes({sizePx, rgb: paint(smaller, sizePx)})
}

function scaled({x, y, width, height, colour}: Rectangle, share: number): Rectangle {
  const place = (at: number): number => units / 2 + (at - units / 2) * share
  return {x: place(x), y: place(y), width: width * share, height: height * share, colour}
}

/** Fills rectangles on paper; a pixel that one covers in part takes that part of its colour. */
function paint(rectangles: readonly Rectangle[], sizePx: number): Uint8Array {
  const scale = sizePx / units
  const page = channelsOf(paper)
  const rgb = Float64Array.from({length: sizePx * sizePx * 3}, (_, i) => page[i % 3] ?? 0)
  for (const {x, y, width, height, colour} of rectangles) {
    const channels = channelsOf(colour)
    const rows = coveredPixels(y * scale, (y + height) * scale)
    const columns = coveredPixels(x * scale, (x + width) * scale)
    for (const {at: row, share: rowShare} of rows)
      for (const {at: column, share: columnShare} of columns)
        for (const [i, value] of channels.entries()) {
          const at = (row * sizePx + column) * 3 + i
          const share = rowShare * columnShare
          rgb[at] = (rgb[at] ?? 0) * (1 - share) + value * share
        }
  }
  return Uint8Array.from(rgb, Math.round)
}

/** Pixels between two edges along one axis, with the part of each that lies there. */
function coveredPixels(from: number, to: number): {readonly at: number; readonly share: number}[] {
  const first = Math.floor(from)
  return Array.from({length: Math.ceil(to) - first}, (_, i) => {
    const at = first + i
    return {at, share: Math.min(at + 1, to) - Math.max(at, from)}
  })
}
