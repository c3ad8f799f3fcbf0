import {Buffer} from 'node:buffer'
import {buffer} from 'node:stream/consumers'
import {fromBufferPromise} from 'yauzl'

/** Unpacks an archive: path → bytes, in the order in which they are packed, e.g. `assets/site.css`. */
export async function unzipFiles(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const files = new Map<string, Uint8Array>()
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return files
}
