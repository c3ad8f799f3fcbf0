import {Buffer} from 'node:buffer'
import {inflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {drawIcon} from '../../src/look/draw-icon.ts'

const four = ['#aa0000', '#00aa00', '#0000aa', '#aaaa00'].map((accent) => ({
  accent,
  ink: '#111111',
}))

/** Colour of a pixel of an icon, as `#rrggbb`. */
function pixelOf(bytes: Uint8Array, x: number, y: number): string {
  const png = Buffer.from(bytes)
  const row = 1 + png.readUInt32BE(16) * 3
  const at = png.indexOf('IDAT')
  const lines = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  return `#${lines.subarray(y * row + 1 + x * 3, y * row + 4 + x * 3).toString('hex')}`
}

describe('drawIcon(sizePx, colours)', () => {
  test.each([48, 192, 512])('gives a PNG of %i pixels', (sizePx) => {
    const png = Buffer.from(drawIcon(sizePx, four))
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([sizePx, sizePx])
    expect(png.toString('latin1', png.length - 8, png.length - 4)).toBe('IEND')
  })

  test('has a square in each colour and a line beside it, on white', () => {
    const png = drawIcon(48, four)
    expect([10, 19, 28, 37].map((y) => pixelOf(png, 8, y))).toEqual(four.map(({accent}) => accent))
    expect(pixelOf(png, 20, 11)).toBe('#111111')
    expect(pixelOf(png, 0, 0)).toBe('#ffffff')
    expect(pixelOf(png, 47, 47)).toBe('#ffffff')
  })

  test('is the same picture in every size', () => {
    const [small, large] = [drawIcon(48, four), drawIcon(192, four)]
    for (const [x, y] of [
      [0, 0],
      [6, 7],
      [12, 13],
      [13, 13],
      [16, 9],
      [41, 9],
      [42, 9],
    ] as const)
      expect(pixelOf(large, x * 4 + 2, y * 4 + 2), `${x}, ${y}`).toBe(pixelOf(small, x, y))
  })

  test('mixes the colours of an edge between two pixels', () => {
    // The first of four squares begins at 7 of 48 units: at 3.5 of 24 pixels.
    expect(pixelOf(drawIcon(24, four), 4, 3)).toBe('#d58080')
  })

  test('refuses more colours than it has room for', () => {
    expect(() => drawIcon(48, [...four, ...four])).toThrow(
      'icon has room for 1 to 4 colours, got 8',
    )
    expect(() => drawIcon(48, [])).toThrow('icon has room for 1 to 4 colours, got 0')
  })
})
