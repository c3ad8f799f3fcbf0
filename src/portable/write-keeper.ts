import {writeFileSync} from 'node:fs'
import {bundle} from '../bundle.ts'
import {summaryOf} from '../keep/kept-list.ts'
import type {KeptList} from '../keep/kept-list.ts'
import {keepScript, keptFiles} from './keep-script.ts'
import {readFolder} from '../read-folder.ts'

/** What readers call the edition, and what its pages say of the next. */
type KeeperNames = Pick<KeptList, 'name' | 'notice'>

/**
 * Writes `sw.js`, which keeps a served site for reading offline, and `kept.json`, which says how much that is.
 * The last step of whatever changes a file of the folder.
 *
 * @param folder e.g. `dist`
 */
export function writeKeeper(folder: string, names: KeeperNames): void {
  const edition = {...names, files: keptFiles(readFolder(folder))}
  writeFileSync(`${folder}/sw.js`, keepScript(edition, bundle('src/keep/worker.ts')))
  writeFileSync(`${folder}/kept.json`, `${JSON.stringify(summaryOf(edition))}\n`)
}
