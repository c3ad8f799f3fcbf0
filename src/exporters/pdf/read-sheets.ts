import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {PDFDocumentProxy, PDFPageProxy, RefProxy} from 'pdfjs-dist/types/src/display/api.d.ts'

/** A sheet of a PDF as it was read back. */
export type Sheet = {
  /** Its tagged words in the order in which they are painted. */
  readonly text: string
  /** Alternatives of the figures that are tagged and have something painted. */
  readonly figures: readonly string[]
}

/** What a PDF holds. */
export type Sheets = {
  readonly sheets: readonly Sheet[]
  /** Name of a place that links can lead to → number of its sheet, counted from 1. */
  readonly destinations: ReadonlyMap<string, number>
}

/** Reads a PDF as any reader of it would. */
export async function readSheets(pdf: Uint8Array): Promise<Sheets> {
  // pdf.js takes the bytes it is given for itself, so it gets a copy.
  const task = getDocument({data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS})
  try {
    const file = await task.promise
    const sheets: Sheet[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      sheets.push({text: await textOn(page), figures: figuresIn(await page.getStructTree())})
      page.cleanup()
    }
    return {sheets, destinations: await destinationsOf(file)}
  } finally {
    await task.destroy()
  }
}

async function destinationsOf(file: PDFDocumentProxy): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  // PDF 32000-1, 12.3.2.2: a destination is an array that begins with a reference to its page.
  const found = Object.entries(await file.getDestinations()) as [string, readonly unknown[]][]
  for (const [name, [page]] of found)
    numbers.set(name, (await file.getPageIndex(page as RefProxy)) + 1)
  return numbers
}

/** Head and foot of a sheet have no tags, so that nobody is read them amid a sentence. */
async function textOn(page: PDFPageProxy): Promise<string> {
  const {items} = await page.getTextContent({includeMarkedContent: true})
  const words: string[] = []
  let depth = 0 // of marked parts around this place
  for (const item of items)
    if ('str' in item) {
      if (depth > 0) words.push(item.str, item.hasEOL ? ' ' : '')
    } else depth += item.type === 'endMarkedContent' ? -1 : 1
  return words.join('')
}

type Tag = {
  /** Not given for painted content, which has an id in its place. */
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly (Tag | {readonly type: string})[]
}

function figuresIn(tag: Tag | null): string[] {
  if (tag === null) return []
  const own = tag.role === 'Figure' && tag.alt !== undefined && isPainted(tag) ? [tag.alt] : []
  return [...own, ...(tag.children ?? []).flatMap((child) => figuresIn(child as Tag))]
}

function isPainted(tag: Tag): boolean {
  return tag.role === undefined || (tag.children ?? []).some((child) => isPainted(child as Tag))
}
