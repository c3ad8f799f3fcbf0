import {Buffer} from 'node:buffer'
import {crc32, deflateSync} from 'node:zlib'

/** A square picture: red, green and blue from 0 to 255, row by row from the top left. */
export type Pixels = {readonly sizePx: number; readonly rgb: Uint8Array}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Writes pixels as PNG, 8 bits a channel, without filter (PNG, third edition, §5 and §11). */
export function pngBytes({sizePx, rgb}: Pixels): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(sizePx, 0)
  header.writeUInt32BE(sizePx, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const row = sizePx * 3
  const lines = Buffer.alloc(sizePx * (row + 1))
  // Each line begins with the number of its filter, 0.
  for (let y = 0; y < sizePx; y += 1)
    lines.set(rgb.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(lines, {level: 9})),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
