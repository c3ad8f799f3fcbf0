import {filePages, lists} from '../book/addresses.ts'
import type {Book} from '../book/book.ts'
import type {Problem} from '../errors.ts'
import {Id} from '../ledger/fields.ts'

// Pages that the site makes itself.
const made: ReadonlySet<string> = new Set([...lists, ...filePages, 'index', '404'])

/** Checks that no page or explainer has the address of another, and that a page's name is an id. */
export function checkSlugs({pages, explainers}: Book): Problem[] {
  const ids = new Set<string>(explainers.map(({id}) => id))
  const ofPages = [...pages.values()].flatMap(({slug, file}) => {
    const hint = 'rename the file'
    if (made.has(slug) || ids.has(slug))
      return [{code: 'B006', file, message: `name is taken: ${slug}`, hint}]
    if (Id.safeParse(slug).success) return []
    const message = `name is not an id: ${slug}`
    return [{code: 'B006', file, message, hint: `${hint}: lower-case words joined by hyphens`}]
  })
  const ofExplainers = [...ids]
    .filter((id) => made.has(id))
    .map((id) => ({
      code: 'B006',
      file: `content/explainers/${id}/explainer.json`,
      pointer: '/id',
      message: `name is taken: ${id}`,
      hint: 'rename the explainer and its folder',
    }))
  return [...ofPages, ...ofExplainers]
}
