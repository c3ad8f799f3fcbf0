import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {PDFDocumentProxy, PDFPageProxy, RefProxy} from 'pdfjs-dist/types/src/display/api.d.ts'

/** A sheet of a PDF as it was read back. */
export type Sheet = {
  /** Its tagged words in the order of the tags, which is that of reading; head and foot have no tags. */
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
      const tags = await page.getStructTree()
      const painted = await paintedOn(page)
      const text = contentIds(tags).map((id) => painted.get(id) ?? '')
      sheets.push({text: text.join(' '), figures: figuresIn(tags)})
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

/** Id of painted content → its words. */
async function paintedOn(page: PDFPageProxy): Promise<Map<string, string>> {
  const {items} = await page.getTextContent({includeMarkedContent: true})
  const painted = new Map<string, string>()
  let id = '' // of the content around this place
  for (const item of items)
    if ('str' in item) painted.set(id, `${painted.get(id) ?? ''}${item.str} `)
    else id = item.type === 'beginMarkedContentProps' ? item.id : ''
  return painted
}

// pdf.js gives a tag a role and children, and content an id.
type Tag = {readonly role: string; readonly alt?: string; readonly children: readonly Node[]}
type Node = Tag | {readonly type: string; readonly id: string}

function figuresIn(node: Node | null): string[] {
  if (node === null || !('role' in node)) return []
  const {role, alt, children} = node
  const own = role === 'Figure' && alt !== undefined && contentIds(node).length > 0 ? [alt] : []
  return [...own, ...children.flatMap(figuresIn)]
}

function contentIds(node: Node | null): string[] {
  if (node === null) return []
  return 'role' in node ? node.children.flatMap(contentIds) : [node.id]
}
