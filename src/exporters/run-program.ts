import {execFile} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {ExportError} from '../errors.ts'
import {cleaningUp} from './cleaning-up.ts'

/** How a program ended, and all it said on both of its outputs. */
export type ProgramRun = {readonly exitCode: number; readonly output: string}

/**
 * Runs a program to its end, without a shell; ends it when the run is interrupted.
 *
 * @throws {ExportError} `/usr/bin/zimcheck does not run: spawn EACCES`; an exit code other than 0 is no error here
 */
export function runProgram(path: string, words: readonly string[]): Promise<ProgramRun> {
  let child: ChildProcess | undefined
  const stop = (): void => {
    child?.kill('SIGKILL') // nothing to one that has ended
  }
  const run = new Promise<ProgramRun>((resolve, reject) => {
    // The C locale: what a program says must not hang on the reader's language.
    const env = {...process.env, LC_ALL: 'C.UTF-8'}
    child = execFile(path, words, {env, maxBuffer: 64e6}, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`
      if (error === null) resolve({exitCode: 0, output})
      else if (typeof error.code === 'number') resolve({exitCode: error.code, output})
      else reject(new ExportError(`${path} does not run: ${error.message}`, {cause: error}))
    })
  })
  return cleaningUp(stop, () => run)
}
