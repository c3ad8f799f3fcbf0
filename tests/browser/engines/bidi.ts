/** What a browser tells without being asked. */
export type BidiEvent = {
  readonly method: string
  readonly params: {readonly text?: string; readonly source?: {readonly context?: string}}
}

/** A connection by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands there, answers and events back. */
export type Bidi = {
  /** @throws {Error} `browsingContext.navigate: unknown error: …` when the browser refuses a command or ends */
  readonly send: (method: string, params: object) => Promise<unknown>
  readonly close: () => void
}

type Waiting = {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}
type Message = {
  readonly type: 'success' | 'error' | 'event'
  readonly id?: number
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}

export async function connectBidi(url: string, onEvent: (event: BidiEvent) => void): Promise<Bidi> {
  const socket = new WebSocket(url)
  const waiting = new Map<number, Waiting>()
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => {
      reject(new Error(`no answer from ${url}`))
    }
  })
  socket.onmessage = ({data}) => {
    // The browser keeps to the specification: every message is one of these two.
    const message = JSON.parse(String(data)) as Message & BidiEvent
    if (message.type === 'event') {
      onEvent(message)
      return
    }
    const asked = waiting.get(message.id ?? -1)
    waiting.delete(message.id ?? -1)
    if (message.type === 'success') asked?.resolve(message.result)
    else asked?.reject(new Error(`${asked.method}: ${message.error}: ${message.message}`))
  }
  socket.onclose = () => {
    for (const {method, reject} of waiting.values()) reject(new Error(`${method}: browser ended`))
  }
  const ids = numbers()
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ids.next().value ?? 0
        waiting.set(id, {method, resolve, reject})
        socket.send(JSON.stringify({id, method, params}))
      }),
    close: () => {
      socket.close()
    },
  }
}

function* numbers(): Generator<number, undefined> {
  for (let number = 1; ; number += 1) yield number
}
