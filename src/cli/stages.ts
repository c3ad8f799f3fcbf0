import {ContentError} from '../errors.ts'

/** Runs one stage and prints its name and how long it took. */
export async function stage<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  process.stdout.write(`${name.padEnd(10)} …\n`)
  const start = performance.now()
  const result = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${name.padEnd(10)} ${seconds} s\n`)
  return result
}

/** Runs a command line; content faults are printed without a stack, anything else keeps it. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
