import {accessSync, constants, statSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** Gives the path of a program on this machine, e.g. `zimwriterfs` → `/usr/bin/zimwriterfs`. */
export type FindProgram = (name: string) => string | undefined

/** Looks through the folders of `PATH`, without a shell. */
export const findProgram: FindProgram = (name) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`)))
    .find(isProgram)

const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // Not there, or not to be run by us: the next folder may have it.
    return false
  }
}
