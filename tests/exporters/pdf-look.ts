import {PDFDict, PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Looked = {
  readonly title: unknown
  readonly language: unknown
  readonly date: unknown
  /** Alternative texts of figures among the tags. */
  readonly alternatives: readonly string[]
  /** Number of tags that say Figure. */
  readonly figures: number
  readonly outline: readonly string[]
  /** Names of the fonts inside. */
  readonly fonts: readonly string[]
  readonly sheets: readonly string[]
}

/** Reads a PDF back. */
export async function look(bytes: Uint8Array): Promise<Looked> {
  const task = getDocument({data: new Uint8Array(bytes)})
  const file = await task.promise
  const {info} = await file.getMetadata()
  const facts = new Map<string, unknown>(Object.entries(info))
  const sheets: string[] = []
  const alternatives: string[] = []
  let figures = 0
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const content = await page.getTextContent()
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    sheets.push(text.replaceAll(/\s+/g, ' ').trim())
    const tags = JSON.stringify(await page.getStructTree())
    for (const match of tags.matchAll(/"alt":"([^"]*)"/g)) alternatives.push(match[1] ?? '')
    figures += tags.split('"role":"Figure"').length - 1
  }
  const looked = {
    title: facts.get('Title'),
    language: facts.get('Language'),
    date: facts.get('CreationDate'),
    alternatives,
    figures,
    outline: paths(await file.getOutline()),
    fonts: await fontsIn(bytes),
    sheets,
  }
  await task.destroy()
  return looked
}

/** Names of fonts stand in packed objects, where a search of the bytes does not find them. */
async function fontsIn(bytes: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(bytes, {updateMetadata: false})
  return file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict ? [object.get(PDFName.of('BaseFont'))] : [],
    )
    .flatMap((name) => (name === undefined ? [] : [name.toString()]))
}

type Outline = readonly {readonly title: string; readonly items: Outline}[]

/** One line for each end of the outline. */
function paths(items: Outline): string[] {
  return items.flatMap(({title, items: below}) =>
    below.length === 0 ? [title] : paths(below).map((rest) => `${title} > ${rest}`),
  )
}
