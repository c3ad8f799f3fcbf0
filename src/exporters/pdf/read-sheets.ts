import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/types/src/display/api.d.ts'
import {openPdf, sheetOf} from './open-pdf.ts'

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

/** Reads a PDF back. */
export function readSheets(pdf: Uint8Array): Promise<Sheets> {
  return openPdf(pdf, async (file) => {
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
  })
}

async function destinationsOf(file: PDFDocumentProxy): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  const found = Object.entries(await file.getDestinations()) as [string, readonly unknown[]][]
  for (const [name, destination] of found) numbers.set(name, await sheetOf(file, destination))
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
