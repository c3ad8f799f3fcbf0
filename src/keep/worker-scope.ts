/** The part of a service worker's surroundings that ours uses; TypeScript's own library of it excludes that of pages. */
export type WorkerScope = {
  readonly registration: {readonly scope: string; readonly waiting: unknown}
  readonly clients: {
    readonly matchAll: (options: {
      readonly includeUncontrolled: boolean
      readonly type: 'window'
    }) => Promise<readonly {readonly postMessage: (message: unknown) => void}[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Kind extends keyof WorkerEvents>(
    kind: Kind,
    listener: (event: WorkerEvents[Kind]) => void,
  ) => void
}

type Lasting = {readonly waitUntil: (work: Promise<unknown>) => void}

type WorkerEvents = {
  readonly install: Lasting
  readonly activate: Lasting
  readonly message: Lasting & Pick<MessageEvent, 'data' | 'ports'>
  readonly fetch: {
    readonly request: Request
    readonly respondWith: (answer: Promise<Response>) => void
  }
}
