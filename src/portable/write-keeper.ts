import {writeFileSync} from 'node:fs'
import {bundle} from '../bundle.ts'
import {summaryOf} from '../keep/kept-list.ts'
import {keepScript, keptFiles} from './keep-script.ts'
import {readFolder} from '../read-folder.ts'

/**
 * Writes `sw.js`, which keeps a served site for reading offline, and `kept.json`, which says how much that is.
 * The last step of whatever changes a file of the folder.
 *
 * @param folder e.g. `dist`
 * @param name   what readers call the edition, e.g. `0.2.0`
 */
export function writeKeeper(folder: string, name: string): void {
  const files = keptFiles(readFolder(folder))
  writeFileSync(`${folder}/sw.js`, keepScript(files, name, bundle('src/keep/worker.ts')))
  writeFileSync(`${folder}/kept.json`, `${JSON.stringify(summaryOf({name, files}))}\n`)
}
