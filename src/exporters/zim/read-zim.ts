import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {ExportError} from '../../errors.ts'
import {runProgram} from '../run-program.ts'
import {inTemporaryFolder} from '../temporary-folder.ts'

/**
 * Reads the pages back out of a ZIM file: address → bytes, e.g. `/zte/why-the-ban.html`.
 *
 * @param program path of zimdump
 * @throws {ExportError} `zimdump cannot read the ZIM file: …`
 */
export async function readZim(
  program: string,
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return inTemporaryFolder(async (folder) => {
    const [file, pages] = [join(folder, 'read.zim'), join(folder, 'pages')]
    writeFileSync(file, bytes)
    const {exitCode, output} = await runProgram(program, ['dump', `--dir=${pages}`, file])
    if (exitCode !== 0) throw new ExportError(`zimdump cannot read the ZIM file: ${output.trim()}`)
    const paths = readdirSync(pages, {recursive: true, encoding: 'utf8'})
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html'))
      .toSorted()
    return new Map(paths.map((path) => [`/${path}`, readFileSync(join(pages, path))]))
  })
}
