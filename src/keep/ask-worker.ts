import type {KeptSummary} from './kept-list.ts'
import type {PageWish, WorkerAnswers} from './messages.ts'

/** Asks a worker which edition it keeps; nothing when its files are gone. */
export function askSummary(worker: ServiceWorker): Promise<KeptSummary | undefined> {
  return ask(worker, 'summary')
}

/** Has a worker that is active already fetch what it lacks, and tells whether it has all. */
export function letKeep(worker: ServiceWorker): Promise<boolean> {
  return ask(worker, 'keep')
}

function ask<Wish extends keyof WorkerAnswers>(
  worker: ServiceWorker,
  wish: Wish,
): Promise<WorkerAnswers[Wish]> {
  const {port1, port2} = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({data}) => {
      resolve(data as WorkerAnswers[Wish]) // the worker is ours: `worker.ts`
      port1.close()
    }
    worker.postMessage(wish, [port2])
  })
}

/** Lets a worker that waits take over, and waits until it has. */
export function letTakeOver(worker: ServiceWorker): Promise<void> {
  const wish: PageWish = 'take over'
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve()
    })
    worker.postMessage(wish)
  })
}
