import {summaryOf} from '../keep/kept-list.ts'
import {keptFiles, readKeepScript} from './keep-script.ts'

/**
 * Compares a built folder with the list that its build wrote last: what was cut off, changed or taken away since.
 * Links tell nothing of half a page, an empty style sheet or a picture that only a script asks for.
 *
 * @param files every file of the folder, by address from its root
 * @returns one line a file, e.g. `/zte/why-the-ban.html: not as it was built`
 */
export function unlikeBuilt(files: ReadonlyMap<string, Uint8Array>): string[] {
  const textOf = (address: string): string | undefined => {
    const bytes = files.get(address)
    return bytes && new TextDecoder().decode(bytes)
  }
  const [script, summary] = [textOf('/sw.js'), textOf('/kept.json')]
  if (script === undefined) return ['/sw.js: missing']
  const list = readKeepScript(script)
  if (list === undefined) return ['/sw.js: not as it was built']
  const now = new Map(keptFiles(files).map(([path, hash]) => [path, hash]))
  const built = new Map(list.files.map(([path, hash]) => [path, hash]))
  return [
    ...[...built].flatMap(([path, hash]) => difference(`/${path}`, now.get(path), hash)),
    ...[...now.keys()]
      .filter((path) => !built.has(path))
      .map((path) => `/${path}: not of this build`),
    ...difference('/kept.json', summary, `${JSON.stringify(summaryOf(list))}\n`),
  ]
}

function difference(address: string, now: string | undefined, built: string): string[] {
  if (now === undefined) return [`${address}: missing`]
  return now === built ? [] : [`${address}: not as it was built`]
}
