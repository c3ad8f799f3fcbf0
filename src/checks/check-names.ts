import type {Book} from '../book/book.ts'
import type {Problem} from '../errors.ts'
import type {Ledger} from '../ledger/ledger.ts'

/** Checks that the Dutch word of a term is placed in a paragraph of its seed. */
export function checkNames({terms}: Book, {seeds}: Ledger): Problem[] {
  return [...terms.values()].flatMap(({nl}, i) => {
    if (nl === undefined) return []
    const [seed = '', locator] = nl.at.split(':')
    const paragraphs = seeds.get(seed)?.paragraphs ?? []
    if (paragraphs.some(({id}) => id === locator)) return []
    const [first, last] = [paragraphs[0]?.id, paragraphs.at(-1)?.id]
    const hint = first === undefined ? `${seed} has no index` : `${seed} has ${first} to ${last}`
    const pointer = `/terms/${i}/nl/at`
    const message = `no such paragraph: ${nl.at}`
    return [{code: 'L005', file: 'content/glossary.json', pointer, message, hint}]
  })
}
