import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export const goldenFolder = join(import.meta.dirname, 'golden')

/**
 * Runs a test in a folder of its own: the good content with golden folders laid over it.
 * A file `<name>.delete` takes `<name>` away. The good folder's seed texts stay behind.
 */
export function inGolden<T>(overlays: readonly string[], run: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'golden-'))
  try {
    cpSync(join(goldenFolder, 'good/content'), join(root, 'content'), {recursive: true})
    for (const overlay of overlays) cpSync(join(goldenFolder, overlay), root, {recursive: true})
    for (const file of readdirSync(root, {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('.delete')) continue
      rmSync(join(root, file))
      rmSync(join(root, file.slice(0, -'.delete'.length)))
    }
    return run(root)
  } finally {
    rmSync(root, {recursive: true})
  }
}
