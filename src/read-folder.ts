import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'

/** Every file by its address from the folder, in code-point order, e.g. `/zte/why-the-ban.html`. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`/${relative(folder, path).replaceAll('\\', '/')}`, path] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return new Map(files.map(([address, path]) => [address, new Uint8Array(readFileSync(path))]))
}
