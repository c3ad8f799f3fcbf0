import {Buffer} from 'node:buffer'
import {inflateRawSync} from 'node:zlib'

export type Unzipped = {
  readonly path: string
  readonly text: string
  readonly isStored: boolean
  /** Day and time as the archive has them, `2021-05-09 12:00`. */
  readonly when: string
}

/** Reads an archive from its start, entry by entry (no data descriptors, no zip64). */
export function unzip(bytes: Uint8Array): Unzipped[] {
  const zip = Buffer.from(bytes)
  const entries: Unzipped[] = []
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const [method, time, date] = [8, 10, 12].map((offset) => zip.readUInt16LE(at + offset))
    const size = zip.readUInt32LE(at + 18)
    const nameEnd = at + 30 + zip.readUInt16LE(at + 26)
    const start = nameEnd + zip.readUInt16LE(at + 28)
    const packed = zip.subarray(start, start + size)
    entries.push({
      path: zip.toString('utf8', at + 30, nameEnd),
      text: (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'),
      isStored: method === 0,
      when: formatDosTime(date ?? 0, time ?? 0),
    })
    at = start + size
  }
  return entries
}

function formatDosTime(date: number, time: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0')
  const day = [1980 + (date >> 9), pad((date >> 5) & 15), pad(date & 31)].join('-')
  return `${day} ${pad(time >> 11)}:${pad((time >> 5) & 63)}`
}
