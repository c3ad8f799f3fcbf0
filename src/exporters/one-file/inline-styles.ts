import {readFileSync} from 'node:fs'
import type {Root} from 'hast'
import {ExportError} from '../../errors.ts'
import {fileAt} from '../edition.ts'
import type {Edition} from '../edition.ts'
import {elementsIn} from '../book/find-elements.ts'
import type {FilePart} from './file-parts.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
}

/**
 * The style sheets of all parts as one, each once, with the files they name inside, then the rules of the file itself.
 *
 * @throws {ExportError} `no file in the built site: /fonts/text-serif.woff2`
 */
export function inlineStyles(edition: Edition, parts: readonly FilePart[]): string {
  const sheets = new Set(parts.flatMap(({address}) => sheetsOf(edition.pageTree(address), address)))
  // Selectors first: a font would be a very long text to look for them in.
  const styles = [...sheets].map((sheet) =>
    withFiles(joinedSelectors(new TextDecoder().decode(fileAt(edition, sheet))), sheet, edition),
  )
  return [...styles, ownStyles('one-file.css')].join('\n')
}

/** Rules that hold where scripts do not run. */
export function noScriptStyles(): string {
  return ownStyles('no-script.css')
}

function ownStyles(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/**
 * Selectors of ids find them under the longer names that they have in the file (`joinedId`).
 *
 * `.filtered:has(#topic-zte:checked)` → `.filtered:has([id$="--topic-zte"]:checked)`
 */
export function joinedSelectors(css: string): string {
  return css.replaceAll(/[^{};]+(?=\{)/g, (selector) =>
    selector.replaceAll(/#([\w-]+)/g, (_, id: string) => `[id$="--${id}"]`),
  )
}

function withFiles(css: string, sheet: string, edition: Edition): string {
  return css.replaceAll(/url\((["']?)([^"')]+)\1\)/g, (whole, _, link: string) => {
    if (/^(?:data:|#)/.test(link)) return whole
    const {pathname} = new URL(link, `http://folder${sheet}`)
    const type = mediaTypes[pathname.replace(/^.*\./, '')]
    if (type === undefined) throw new ExportError(`no media type known for ${pathname}`)
    return `url(data:${type};base64,${Buffer.from(fileAt(edition, pathname)).toString('base64')})`
  })
}

function sheetsOf(tree: Root, address: string): string[] {
  return elementsIn(tree)
    .filter(({properties}) => [properties['rel']].flat().includes('stylesheet'))
    .map(({properties}) => new URL(String(properties['href']), `http://folder${address}`).pathname)
}
