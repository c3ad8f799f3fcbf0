import type {KeptSummary} from './kept-list.ts'
import type {PageWish} from './messages.ts'

/** Asks a worker which edition it keeps. */
export function askSummary(worker: ServiceWorker): Promise<KeptSummary> {
  const {port1, port2} = new MessageChannel()
  const wish: PageWish = 'summary'
  return new Promise((resolve) => {
    port1.onmessage = ({data}) => {
      resolve(data as KeptSummary) // the worker is ours: `worker.ts`
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
