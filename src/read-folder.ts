import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Every file by its address from the folder, in code-point order, e.g. `/zte/why-the-ban.html`. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  // What node gives as the place of a deep file is `join`ed: `./dist` becomes `dist`.
  const base = join(folder, '/').length - 1
  return new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(base).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]),
  )
}
