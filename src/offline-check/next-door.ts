/** What the page next door runs: it tells the offline check, in whose frame it stands, that it has opened. */
const tell = (): void => parent.postMessage('next door', '*')
if (parent !== globalThis.self) {
  addEventListener('message', tell)
  tell()
}
