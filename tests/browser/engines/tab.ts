/** A tab of a browser, as far as the walks need one: the same in every engine. */
export type Tab = {
  /** Opens an address and waits until all that the page asks for is loaded. */
  readonly visit: (url: string) => Promise<void>
  /** Runs a function in the page. The page gets its text and its arguments as JSON: it uses nothing outside itself. */
  readonly run: <Args extends readonly unknown[], Result>(
    look: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>
  /** Sets the size of the window in CSS pixels; an engine may have a smallest one. */
  readonly resize: (widthPx: number, heightPx: number) => Promise<void>
  /** Presses the first element that a selector finds, with a pointer and at the place where it stands. */
  readonly press: (selector: string) => Promise<void>
  /** What the browser complained of since the last call: errors of scripts, refusals, files that did not load. */
  readonly complaints: () => Promise<readonly string[]>
}

/** A started browser. */
export type Engine = {
  /** Name and version, e.g. `Firefox 140.12.0`. */
  readonly name: string
  readonly openTab: () => Promise<Tab>
  /** Ends the browser and removes what it wrote. */
  readonly close: () => Promise<void>
}

/** A call of a function as an expression whose value is a promise of JSON. */
export function callText(look: unknown, args: readonly unknown[]): string {
  const words = args.map((arg) => JSON.stringify(arg)).join(', ')
  return `Promise.resolve((${String(look)})(${words})).then((value) => JSON.stringify(value ?? null))`
}

/** Runs in the page before a press, so that what is pressed stands in the window. */
export function bringIntoView(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({block: 'center', behavior: 'instant'})
}
