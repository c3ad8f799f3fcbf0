import {existsSync, readFileSync} from 'node:fs'
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, test} from 'vitest'

const [whole, part] = ['export/lists-and-ledgers.pdf', 'export/zte.pdf']

// A browser that finds one line too long for the paper prints the whole book smaller, and says nothing.
test.skipIf(!existsSync(whole) || !existsSync(part))(
  'the book of all is printed as large as that of an explainer',
  async () => {
    expect(await sizeOf('What had ZTE done?', whole)).toBe(await sizeOf('What had ZTE done?', part))
  },
)

/** The largest size in which words are printed, in tenths of a point. */
async function sizeOf(words: string, path: string): Promise<number> {
  const data = new Uint8Array(readFileSync(path))
  const task = getDocument({data, verbosity: VerbosityLevel.ERRORS})
  const file = await task.promise
  let size = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const {items} = await (await file.getPage(number)).getTextContent()
    for (const item of items)
      if ('str' in item && item.str.includes(words)) size = Math.max(size, item.height)
  }
  await task.destroy()
  return Math.round(size * 10)
}
