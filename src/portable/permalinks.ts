import {z} from 'zod'
import type {Problem} from '../errors.ts'
import type {BuiltPages} from './broken-links.ts'
import {idsIn} from './broken-links.ts'

const Address = z
  .string()
  .regex(/^\/[^#]+\.html(?:#.+)?$/, 'an address is like /zte/why-the-ban.html#trigger')

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

// Numbers of notes, their references and the parts of drawings move with the text; nobody is given their addresses.
const passing = /^(?:ref|note)-|-(?:narrow|wide)(?:-|$)/

/** The ids of a page that readers may link to, in the order of the page. */
export function lastingIds(html: string): string[] {
  return [...idsIn(html)].filter((id) => !passing.test(id))
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

/** Every published address that a reader would now find gone. */
export function lostAddresses(
  {pages: recorded, aliases}: Permalinks,
  pages: BuiltPages,
): Problem[] {
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

function lost(address: string): Problem {
  return {
    code: 'U001',
    file: 'content/permalinks.json',
    pointer: '/pages',
    message: `a published address is gone: ${address}`,
    hint: 'bring it back, or say under aliases where its readers shall go',
  }
}

/**
 * Writes the aliases into the pages: an id beside its successor's, or a page that leads on.
 *
 * @param words how a page that leads on says so, e.g. `This page has moved to`
 */
export function addAliases(
  pages: BuiltPages,
  {aliases}: Permalinks,
  words: string,
): Map<string, string> {
  const result = new Map(pages)
  for (const {from, to} of aliases) {
    const [page = '', id] = from.split('#')
    const [target = '', targetId = ''] = to.split('#')
    if (id === undefined) result.set(page, movedPage(page, to, words))
    else if (page === target)
      result.set(
        page,
        (result.get(page) ?? '').replace(tagWithId(targetId), `$&<span id="${id}"></span>`),
      )
  }
  return result
}

function tagWithId(id: string): RegExp {
  return new RegExp(String.raw`<[a-z][^>]*\sid="${id}"[^>]*>`)
}

function movedPage(page: string, to: string, words: string): string {
  const depth = page.split('/').length - 2
  const link = `${'../'.repeat(depth)}${to.slice(1)}`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${link}"><title>${words}</title></head><body><p>${words} <a href="${link}">${link}</a></p></body></html>\n`
}
