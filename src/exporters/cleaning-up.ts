import {constants} from 'node:os'
import {setImmediate} from 'node:timers/promises'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does some work and cleans up afterwards: when it is done, when it fails, and when the run is interrupted.
 *
 * @param clean without waiting for anything, because a process that ends does not wait
 */
export async function cleaningUp<Result>(
  clean: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  process.once('exit', clean)
  for (const signal of signals) process.on(signal, end)
  try {
    const result = await work()
    await hearSignals()
    return result
  } finally {
    process.off('exit', clean)
    for (const signal of signals) process.off(signal, end)
    clean()
  }
}

/** Lets a signal through that came while the process was busy; without a pause it would be lost. */
export async function hearSignals(): Promise<void> {
  // Where the work went on after reading or unpacking, the first comes before signals are looked for.
  await setImmediate()
  await setImmediate()
}

/** Ends the process in order, so that whoever has something to clean up does, browsers too. */
function end(signal: NodeJS.Signals): void {
  // As shells have it.
  process.exit(128 + constants.signals[signal])
}
