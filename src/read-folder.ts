import {readdirSync, readFileSync} from 'node:fs'

/** Every file by its address from the folder, in code-point order, e.g. `/zte/why-the-ban.html`. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      .toSorted()
      .map((path) => [path.slice(folder.length), new Uint8Array(readFileSync(path))]),
  )
}
