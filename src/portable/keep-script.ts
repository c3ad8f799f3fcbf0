import {hashDigits} from '../keep/fill-cache.ts'
import type {KeptFile, KeptList} from '../keep/kept-list.ts'
import {sha256} from '../sha256.ts'

/**
 * The files that a reader can keep: all but the products, which are copies of the same,
 * the worker itself with its summary, and hidden files, which many hosts do not serve.
 *
 * @param files every file of the folder, by address from its root: `/zte.html` → bytes
 */
export function keptFiles(files: ReadonlyMap<string, Uint8Array>): KeptFile[] {
  return [...files]
    .filter(([address]) => !/^\/(?:sw\.js|kept\.json|downloads\/.*)$|\/\./.test(address))
    .map(([address, bytes]): KeptFile => [
      address.slice(1),
      sha256(bytes).slice(0, hashDigits),
      bytes.byteLength,
    ])
}

/**
 * The text of `sw.js`. A browser compares it byte by byte: another list is another edition.
 *
 * @param worker the worker's own code, which finds its list in `keptList`
 */
export function keepScript(edition: Omit<KeptList, 'id'>, worker: string): string {
  const {name, notice, files} = edition
  const id = sha256(JSON.stringify([name, notice, files, worker])).slice(0, 12)
  const list: KeptList = {id, name, notice, files}
  return `(()=>{const keptList=${JSON.stringify(list)};${worker}})()\n`
}

/** The list in the text of a `sw.js`; nothing when the text is not whole or not what `keepScript` writes. */
export function readKeepScript(script: string): KeptList | undefined {
  const [head, tail] = ['(()=>{const keptList=', '})()\n']
  const end = script.indexOf('};') + 1
  const list = parsedList(script.slice(head.length, end))
  if (list === undefined) return undefined
  const worker = script.slice(end + 1, -tail.length)
  return keepScript(list, worker) === script ? list : undefined
}

/** The caller writes the list anew and compares, which is stricter than to look at its form. */
function parsedList(text: string): KeptList | undefined {
  try {
    return JSON.parse(text) as KeptList
  } catch {
    return undefined
  }
}
