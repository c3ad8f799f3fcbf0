import subsetFont from 'subset-font'
import {hanziAddress, hanziFamily, hanziFont, hanziIn} from '../book/hanzi-font.ts'
import type {Edition} from '../edition.ts'

/** Fonts for print with the rules that name them; files by their path beside the book. */
export type PaperFonts = {readonly css: string; readonly files: ReadonlyMap<string, Uint8Array>}

const weights = [400, 600, 700]

/**
 * Cuts one font a weight out of each variable font of the site. Chromium draws a variable font into a PDF as shapes (Type 3);
 * a fixed one it keeps as a font, which is smaller and sharper and has a name. Chinese brings a font of its own.
 *
 * `/fonts/ui-sans.woff2` → `print/ui-sans-400.ttf`, family `Paper ui-sans`
 */
export async function paperFonts(edition: Edition, text: string): Promise<PaperFonts> {
  const characters = [...new Set(text)].toSorted().join('')
  const made = new Map<string, Uint8Array>()
  const rules: string[] = []
  for (const [address, bytes] of edition.files) {
    if (address === hanziAddress) continue
    const name = /^\/fonts\/(.+)\.woff2$/.exec(address)?.[1]
    if (name === undefined) continue
    for (const weight of weights) {
      const path = `print/${name}-${weight}.ttf`
      const options = {targetFormat: 'truetype', variationAxes: {wght: weight}} as const
      made.set(path, await subsetFont(Buffer.from(bytes), characters, options))
      rules.push(
        `@font-face { font-family: 'Paper ${name}'; font-weight: ${weight}; src: url('${path}') }`,
      )
    }
  }
  const hanzi = hanziIn(text)
  if (hanzi !== '') {
    const path = 'print/hanzi.ttf'
    made.set(path, await hanziFont(edition, hanzi, 'truetype'))
    rules.push(`@font-face { font-family: '${hanziFamily}'; src: url('${path}') }`)
  }
  return {css: rules.join('\n'), files: made}
}
