import {z} from 'zod'
import type {Problem} from '../errors.ts'
import type {BuiltPages} from './broken-links.ts'
import {idsIn} from './broken-links.ts'

const file = 'content/permalinks.json'

const Address = z
  .string()
  .regex(
    /^\/[a-z0-9/-]+\.html(?:#[a-z0-9-]+)?$/,
    'an address is like /zte/why-the-ban.html#trigger',
  )

/** `content/permalinks.json`: every address ever published. It only grows. */
export const Permalinks = z.strictObject({
  $schema: z.string().optional(),
  pages: z
    .record(z.string(), z.array(z.string().min(1)))
    .describe('Page → ids on it. Written by src/cli/record-permalinks.ts at a release.'),
  aliases: z
    .array(
      z.strictObject({
        from: Address.describe('The published address that is gone.'),
        to: Address.describe('Where its readers shall go; on the same page for an id.'),
      }),
    )
    .describe('Written by the author who moves something.'),
})

export type Permalinks = z.output<typeof Permalinks>

// Ids that the build makes, by the element that has them: `src/plugins`, `Notes.astro`, `[chapter].astro`.
const passing: Readonly<Record<string, RegExp>> = {
  p: /-\d+$/,
  li: /^unknown-\d+$/,
  button: /^ref-.+-\d+$/,
  div: /^note-\d+$/,
  pattern: /-(?:narrow|wide)-/, // of a drawing: lamp-year-wide-hatch-accent
}

/**
 * The ids of a page that readers may link to for good, in the order of the page.
 *
 * Numbers of notes, of their references and of paragraphs (`two-halves-3`, `unknown-2`) move with the
 * text, and the parts of drawings are nobody's address: they are left out, so a link to a paragraph
 * may lead to its neighbour after a revision.
 */
export function lastingIds(html: string): string[] {
  const tags = html.matchAll(/<([A-Za-z][A-Za-z0-9-]*)\s(?:[^">]|"[^"]*")*>/g)
  const ids = [...tags].flatMap(([tag, name = '']) => {
    const [id] = idsIn(tag)
    if (id === undefined) return []
    return passing[name]?.test(id) ? [] : [id]
  })
  return [...new Set(ids)]
}

/** Adds what is published now to what was published before; nothing is taken away. */
export function recordPages(before: Permalinks['pages'], pages: BuiltPages): Permalinks['pages'] {
  const addresses = [...new Set([...Object.keys(before), ...pages.keys()])].toSorted()
  return Object.fromEntries(
    addresses.map((address) => [
      address,
      [...new Set([...(before[address] ?? []), ...lastingIds(pages.get(address) ?? '')])],
    ]),
  )
}

/** Every published address that a reader would now find gone, and every alias that does nothing. */
export function lostAddresses(permalinks: Permalinks, pages: BuiltPages): Problem[] {
  return [...lostPages(permalinks, pages), ...aliasFaults(permalinks, pages)]
}

function lostPages({pages: recorded, aliases}: Permalinks, pages: BuiltPages): Problem[] {
  const moved = new Set(aliases.map(({from}) => from))
  return Object.entries(recorded).flatMap(([address, ids]) => {
    const html = pages.get(address)
    if (html === undefined) return moved.has(address) ? [] : [lost(address)]
    const present = idsIn(html)
    return ids
      .map((id) => ({id, whole: `${address}#${id}`}))
      .filter(({id, whole}) => !present.has(id) && !moved.has(whole))
      .map(({whole}) => lost(whole))
  })
}

function aliasFaults({aliases}: Permalinks, pages: BuiltPages): Problem[] {
  return aliases.flatMap(({from, to}, i) => {
    const isRepeated = aliases.findIndex((alias) => alias.from === from) < i
    const hint = isRepeated ? 'it has an alias already' : hintFor(from, to, pages)
    if (hint === undefined) return []
    const message = `an alias does nothing: ${from} to ${to}`
    return [{code: 'U001', file, pointer: `/aliases/${i}`, message, hint}]
  })
}

/** Why an alias does nothing, if it does not. */
function hintFor(from: string, to: string, pages: BuiltPages): string | undefined {
  const [page = '', id] = from.split('#')
  const [target = '', targetId] = to.split('#')
  if (isThere(from, pages)) return 'what it leads away from is still there'
  if (id !== undefined && page !== target) return 'an id can only lead to an id on the same page'
  if (id !== undefined && targetId === undefined) return 'name the id that its readers shall find'
  return isThere(to, pages) ? undefined : 'what it leads to is not there'
}

function isThere(address: string, pages: BuiltPages): boolean {
  const [page = '', id] = address.split('#')
  const html = pages.get(page)
  return html !== undefined && (id === undefined || idsIn(html).has(id))
}

function lost(address: string): Problem {
  return {
    code: 'U001',
    file,
    pointer: '/pages',
    message: `a published address is gone: ${address}`,
    hint: 'bring it back, or say under aliases where its readers shall go',
  }
}
