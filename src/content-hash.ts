import {existsSync} from 'node:fs'
import {readFolder} from './read-folder.ts'
import {sha256} from './sha256.ts'

/**
 * SHA-256 in hex over every file below `content/` that an author writes: their names and their bytes.
 * The schemas there are left out, since the build writes them, and so is what editors and systems leave beside
 * the files: `.DS_Store`, `.words.json.swp`, `words.json~`.
 *
 * @param root folder that holds `content/`
 */
export function hashContent(root: string): string {
  const folder = `${root}/content`
  if (!existsSync(folder)) return sha256('')
  const written = [...readFolder(folder)].filter(([path]) => !/^\/schema\/|\/\.|~$/.test(path))
  return sha256(written.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join(''))
}
