import type {Engine, Tab} from './tab.ts'
import {pageFaults} from '../page-faults.ts'
import {fileAddress} from '../pages.ts'

/**
 * Opens pages from the folder in a few tabs at once and looks at each.
 *
 * @param options `tabs` at once; `noteStep` as in `pageFaults`
 * @returns one line a fault, sorted, e.g. `zte.html: did not load: ../assets/Page.css`
 */
export async function walk(
  engine: Engine,
  pages: readonly string[],
  options: {readonly widthPx: number; readonly tabs: number; readonly noteStep: number},
): Promise<string[]> {
  const shares = Array.from({length: options.tabs}, (_, share) =>
    pages.filter((_page, i) => i % options.tabs === share),
  )
  const found = await Promise.all(
    shares.map(async (share) => {
      const tab = await engine.openTab()
      await tab.resize(options.widthPx, 900)
      const faults: string[] = []
      for (const page of share) {
        await tab.visit(fileAddress(page))
        const seen = [...(await tab.run(pageFaults, options.noteStep)), ...(await tab.complaints())]
        faults.push(...seen.map((fault) => `${page}: ${fault}`))
      }
      return faults
    }),
  )
  return found.flat().toSorted()
}

/** Types a question into the search page and gives the address of the first result, as it stands in the page. */
export async function firstResult(tab: Tab, question: string): Promise<string> {
  await tab.visit(fileAddress('search.html'))
  return tab.run(async (words) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]')
    if (box === null) return 'no box'
    box.focus()
    box.value = words
    box.dispatchEvent(new Event('input', {bubbles: true}))
    // 150 times 100 ms: making the index ready takes its time where other tests run beside this one.
    for (let i = 0; i < 150; i += 1) {
      const status = document.querySelector('[role=status]')?.textContent ?? ''
      if (/^\d+ results?$|^Nothing/.test(status.trim())) break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const link = document.querySelector('.search-results li a')
    return link?.getAttribute('href') ?? 'no result'
  }, question)
}

/** Presses a reference in a page and says what opens, and whether it stands whole in the window. */
export async function pressNote(tab: Tab, page: string, id: string): Promise<string> {
  await tab.visit(fileAddress(page))
  await tab.press(`.ref button[popovertarget=${id}]`)
  return tab.run(() => {
    const note = document.querySelector('.note:popover-open')
    if (note === null) return 'nothing is open'
    const {left, right, top, bottom} = note.getBoundingClientRect()
    const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight + 1
    return `${note.id} is open${isWhole ? ', whole' : ', cut'}`
  })
}
