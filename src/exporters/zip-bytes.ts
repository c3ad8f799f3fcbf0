import {Buffer} from 'node:buffer'
import {buffer} from 'node:stream/consumers'
import type {Readable} from 'node:stream'
import {ZipFile} from 'yazl'
import {ExportError} from '../errors.ts'

/** A file inside an archive, in the order in which it is packed. */
export type ZipEntry = {
  /** e.g. `EPUB/package.opf` */
  readonly path: string
  readonly bytes: Uint8Array
  /** Packed as it is, without compression. */
  readonly isStored?: boolean
}

/**
 * Packs files, so that the same files and the same day give the same bytes in every time zone.
 *
 * @param day `2026-11-22`; every file in the archive bears noon of it
 * @throws {ExportError} `not a day: 2026-11`
 */
export async function zipBytes(entries: readonly ZipEntry[], day: string): Promise<Uint8Array> {
  const mtime = noonOf(day)
  const zip = new ZipFile()
  for (const {path, bytes, isStored = false} of entries)
    zip.addBuffer(Buffer.from(bytes), path, {
      mtime,
      mode: 0o100644,
      compress: !isStored,
      forceDosTimestamp: true,
    })
  zip.end()
  // yazl types its output as the older interface; it is a PassThrough, which is a Readable.
  return new Uint8Array(await buffer(zip.outputStream as Readable))
}

/**
 * A zip's own times have no zone: yazl writes the local clock's fields, so the date is made of local fields too.
 * Noon exists on every day of every zone; midnight does not.
 */
function noonOf(day: string): Date {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (year === undefined) throw new ExportError(`not a day: ${day}`)
  return new Date(Number(year), Number(month) - 1, Number(date), 12)
}
